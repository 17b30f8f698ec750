package io.github.camelportal.ticketdesk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Runs single statements in plain JDBC, each in a transaction of its own. */
@ApplicationScoped
public class DeskDatabase {

    @Inject
    DataSource dataSource;

    @PostConstruct
    void create() throws SQLException {
        update("create table if not exists ticket (number varchar(50) primary key, subject varchar,"
                + " noted timestamp default current_timestamp)");
        update("create table if not exists reply (ticket varchar(50), id varchar(50), author varchar,"
                + " written timestamp, text varchar, primary key (ticket, id))");
        update("create table if not exists submission (id varchar(100) primary key, ticket varchar(50))");
    }

    /** Runs a statement that changes rows. */
    void update(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    /** Returns the rows that a query finds. */
    <T> List<T> select(String sql, RowReader<T> reader, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Reads a row of a query. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
