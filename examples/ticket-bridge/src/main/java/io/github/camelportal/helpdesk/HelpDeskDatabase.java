package io.github.camelportal.helpdesk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

/** The database of the help desk, and statements in plain JDBC. */
public final class HelpDeskDatabase {

    private static final int MAX_CONNECTIONS = 20;

    private final HikariDataSource pool = new HikariDataSource();

    /** Connects to PostgreSQL. */
    public HelpDeskDatabase(String url) {
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setMinimumIdle(1);
    }

    /** Returns the pool of connections. */
    public DataSource dataSource() {
        return pool;
    }

    /** Creates the tables unless they exist. */
    public void createTables() {
        update(resource("sql/tables.sql"));
    }

    /** Runs a statement that changes rows. */
    void update(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns the rows of a query, each by the names of its columns. */
    List<Map<String, Object>> query(String sql, Object... values) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.put(result.getMetaData().getColumnLabel(column), result.getObject(column));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }

    static String resource(String name) {
        try (InputStream content = HelpDeskDatabase.class.getClassLoader().getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
