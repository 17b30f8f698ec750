package io.github.camelportal.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Carries out statements, each in a transaction of its own: PostgreSQL takes nothing more in one where an INSERT failed.
 * A connection is left in the mode that the data source gave it in.
 */
final class JdbcExecutor {

    /** Rows that a driver may hold at a time, where it would otherwise hold all that there are. */
    private static final int FETCH_SIZE = 1000;

    private final DataSource dataSource;

    JdbcExecutor(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work on a connection of the data source, which gets it back. */
    <T> T connected(Work<T> work) throws SQLException {
        try (Connection connection = connection()) {
            return work.on(connection);
        }
    }

    private Connection connection() throws SQLException {
        try {
            return dataSource.getConnection();
        } catch (RuntimeException e) {
            // Pools have exceptions of their own, which name what they could not connect to.
            SQLException failure = new SQLException("the data source gave no connection: " + e.getMessage());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    /** How many rows there were. */
    static int update(Connection connection, String sql, String... parameters) throws SQLException {
        return committed(connection, () -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The only column of the only row, or null if there is none. */
    static String value(Connection connection, String sql, String... parameters) throws SQLException {
        return committed(connection, () -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        });
    }

    /** The second column by the first. */
    static Map<String, String> map(Connection connection, String sql, String parameter) throws SQLException {
        boolean commitsItself = connection.getAutoCommit();
        if (commitsItself) {
            // PostgreSQL reads in pieces only within a transaction.
            connection.setAutoCommit(false);
        }
        try {
            Map<String, String> map = committed(connection, () -> rows(connection, sql, parameter));
            if (commitsItself) {
                connection.setAutoCommit(true);
            }
            return map;
        } catch (SQLException e) {
            if (commitsItself) {
                restore(connection, e);
            }
            throw e;
        }
    }

    private static Map<String, String> rows(Connection connection, String sql, String parameter) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameter)) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                Map<String, String> map = new HashMap<>();
                while (rows.next()) {
                    map.put(rows.getString(1), rows.getString(2));
                }
                return map;
            }
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, String... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int index = 0; index < parameters.length; index++) {
                statement.setString(index + 1, parameters[index]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** A statement, and what it takes for it to last. */
    @FunctionalInterface
    private interface Step<T> {
        T done() throws SQLException;
    }

    private static <T> T committed(Connection connection, Step<T> step) throws SQLException {
        if (connection.getAutoCommit()) {
            return step.done();
        }
        try {
            T result = step.done();
            connection.commit();
            return result;
        } catch (SQLException e) {
            try {
                connection.rollback();
            } catch (SQLException broken) {
                e.addSuppressed(broken);
            }
            throw e;
        }
    }

    private static void restore(Connection connection, SQLException failure) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }
}
