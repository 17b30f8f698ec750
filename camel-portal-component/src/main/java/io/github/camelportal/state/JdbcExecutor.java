package io.github.camelportal.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import org.jspecify.annotations.NullUnmarked;

/**
 * Executes statements, each in a transaction of its own, because PostgreSQL accepts no statement in a transaction after an INSERT
 * has failed. Leaves the auto-commit mode of a connection as the data source had set it.
 *
 * <p>Has no null marks, since the type of a result says whether it may be null.
 */
@NullUnmarked
final class JdbcExecutor {

    /** Number of rows that a driver fetches at a time, because some would otherwise fetch all of them. */
    private static final int FETCH_SIZE = 1000;

    /** Number of rows that a driver holds in memory before it sends them. */
    private static final int BATCH_SIZE = 1000;

    private final DataSource dataSource;

    JdbcExecutor(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Work that needs a connection. */
    @FunctionalInterface
    interface ConnectionCallback<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does the work on a connection of the data source, and returns the connection. */
    <T> T connected(ConnectionCallback<T> work) throws SQLException {
        try (Connection connection = connection()) {
            return work.on(connection);
        }
    }

    private Connection connection() throws SQLException {
        try {
            return dataSource.getConnection();
        } catch (RuntimeException e) {
            // Pools throw exceptions of their own, whose causes may contain the URL of the database.
            SQLException failure = new SQLException("the data source gave no connection: " + e.getMessage());
            failure.setStackTrace(e.getStackTrace());
            throw failure;
        }
    }

    /** Work within a transaction. */
    @FunctionalInterface
    interface TransactionCallback {
        void execute() throws SQLException;
    }

    /** Does the work in one transaction. */
    static void transaction(Connection connection, TransactionCallback work) throws SQLException {
        Void unused = manuallyCommitted(connection, () -> {
            work.execute();
            return null;
        });
    }

    /**
     * Executes a statement for several rows, without a commit.
     *
     * @param rows the parameters of each row
     * @return whether a row was surely not found. A driver may not tell
     */
    static boolean batch(Connection connection, String sql, List<String[]> rows) throws SQLException {
        boolean missing = false;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int row = 0; row < rows.size(); row++) {
                setParameters(statement, rows.get(row));
                statement.addBatch();
                if ((row + 1) % BATCH_SIZE == 0 || row + 1 == rows.size()) {
                    missing |= IntStream.of(statement.executeBatch()).anyMatch(count -> count == 0);
                }
            }
        }
        return missing;
    }

    /** Returns the second column by the first, without a commit. */
    static Map<String, String> rows(Connection connection, String sql, String... parameters) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, parameters)) {
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

    /** Executes an update, and returns the number of rows. */
    static int update(Connection connection, String sql, String... parameters) throws SQLException {
        return committed(connection, () -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** Returns the first column of the first row, or null if there is no row. */
    static String value(Connection connection, String sql, String... parameters) throws SQLException {
        return committed(connection, () -> {
            try (PreparedStatement statement = prepared(connection, sql, parameters);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        });
    }

    /** Returns the second column by the first. */
    static Map<String, String> map(Connection connection, String sql, String parameter) throws SQLException {
        // PostgreSQL fetches rows in portions only within a transaction.
        return manuallyCommitted(connection, () -> rows(connection, sql, parameter));
    }

    private static PreparedStatement prepared(Connection connection, String sql, String... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            setParameters(statement, parameters);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void setParameters(PreparedStatement statement, String... parameters) throws SQLException {
        for (int index = 0; index < parameters.length; index++) {
            statement.setString(index + 1, parameters[index]);
        }
    }

    /** A statement that is committed afterwards. */
    @FunctionalInterface
    private interface Statement<T> {
        T execute() throws SQLException;
    }

    private static <T> T committed(Connection connection, Statement<T> statement) throws SQLException {
        if (connection.getAutoCommit()) {
            return statement.execute();
        }
        try {
            T result = statement.execute();
            connection.commit();
            return result;
        } catch (SQLException e) {
            try {
                connection.rollback();
            } catch (SQLException secondary) {
                e.addSuppressed(secondary);
            }
            throw e;
        }
    }

    /** Turns the auto-commit mode off for the statement. */
    private static <T> T manuallyCommitted(Connection connection, Statement<T> statement) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (autoCommit) {
            connection.setAutoCommit(false);
        }
        try {
            T result = committed(connection, statement);
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            return result;
        } catch (SQLException e) {
            if (autoCommit) {
                restore(connection, e);
            }
            throw e;
        }
    }

    private static void restore(Connection connection, SQLException failure) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException secondary) {
            failure.addSuppressed(secondary);
        }
    }
}
