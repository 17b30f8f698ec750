package io.github.camelportal.state;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

import org.apache.camel.RuntimeCamelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PostgresServer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

/** States in a database outlast who wrote them, and other nodes, pools and failures of the database do them no harm. */
class JdbcStateRepositoryTest {

    private static final int KEY = 200;
    private static final int STATE = 400;

    @ParameterizedTest
    @EnumSource
    void seesAfterARestartWhatWasSaved(Database database) {
        String table = Database.newTable();
        JdbcStateRepository before = Database.repository(database.dataSource(), table);
        before.setState("invoices/1", "a");
        before.setState("invoices/2", "b");
        before.removeState("invoices/2");
        before.stop();

        JdbcStateRepository after = new JdbcStateRepository(database.dataSource());
        after.setTableName(table);
        after.start();
        assertThat(after.states("invoices")).isEqualTo(Map.of("1", "a"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatTheColumnsCannotHold(Database database) {
        JdbcStateRepository repository = database.repository();
        String longest = "f".repeat(KEY) + "/" + "e".repeat(KEY);
        repository.setState(longest, "s".repeat(STATE));
        assertThat(repository.getState(longest)).hasSize(STATE);

        for (String key : new String[] {"f".repeat(KEY + 1) + "/1", "invoices/" + "e".repeat(KEY + 1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> repository.setState(key, "a"))
                    .withMessageContaining("has 201 characters")
                    .withMessageContaining("up to 200");
            assertThatIllegalArgumentException().isThrownBy(() -> repository.getState(key));
            assertThatIllegalArgumentException().isThrownBy(() -> repository.removeState(key));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> repository.states("f".repeat(KEY + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.setState("invoices/1", "s".repeat(STATE + 1)))
                .withMessageContaining("up to 400");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.setState("invoices/1", ""))
                .withMessageContaining("removeState");
    }

    @ParameterizedTest
    @EnumSource
    void leavesAPooledConnectionAsItWas(Database database) throws Exception {
        for (boolean autoCommit : new boolean[] {true, false}) {
            String table = Database.newTable();
            JdbcStateRepository other = Database.repository(database.dataSource(), table);
            try (Connection only = database.dataSource().getConnection()) {
                DataSource pool = TestDataSource.pool(only, autoCommit);
                JdbcStateRepository repository = Database.repository(pool, table);
                repository.setState("invoices/1", "a");
                assertThat(other.getState("invoices/1")).isEqualTo("a");
                other.setState("invoices/1", "b");
                assertThat(repository.getState("invoices/1")).isEqualTo("b");
                assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "b"));
                other.setState("invoices/2", "c");
                assertThat(repository.states("invoices")).hasSize(2);
                repository.removeState("invoices/1");
                assertThat(other.states("invoices")).isEqualTo(Map.of("2", "c"));
                repository.saveStates(Map.of("invoices/2", "d", "invoices/3", "e"));
                assertThat(other.states("invoices")).isEqualTo(Map.of("2", "d", "3", "e"));
                assertThat(only.getAutoCommit()).isEqualTo(autoCommit);
            }
        }
    }

    /** The other node's INSERT is under way, so this one finds nothing to update, and then cannot insert either. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void updatesWhatAnotherNodeInsertsAtThatMoment(boolean autoCommit) throws Exception {
        String table = Database.newTable();
        Database.repository(PostgresServer.dataSource(), table);
        try (Connection ours = PostgresServer.dataSource().getConnection();
                Connection theirs = PostgresServer.dataSource().getConnection();
                Statement statement = theirs.createStatement()) {
            JdbcStateRepository repository = Database.repository(TestDataSource.pool(ours, autoCommit), table);
            theirs.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO " + table + " VALUES ('tickets', '1', 'theirs')");
            CompletableFuture<Void> saved = CompletableFuture.runAsync(() -> repository.setState("tickets/1", "ours"));
            await().until(() -> waits(table));
            theirs.commit();
            saved.get(30, SECONDS);
            assertThat(repository.states("tickets")).isEqualTo(Map.of("1", "ours"));
        }
    }

    /** The other node inserts and removes after this one has read the rows. */
    @ParameterizedTest
    @ValueSource(strings = {"INSERT INTO %s VALUES ('tickets', '2', 'theirs')", "DELETE FROM %s WHERE element = '1'"})
    void savesStatesWhenAnotherNodeChangesTheRowsMeanwhile(String change) throws Exception {
        String table = Database.newTable();
        try (Connection ours = PostgresServer.dataSource().getConnection()) {
            JdbcStateRepository theirs = Database.repository(PostgresServer.dataSource(), table);
            JdbcStateRepository repository = Database.repository(
                    new TestDataSource(TestDataSource.pool(ours, true)) {
                        @Override
                        public Connection getConnection() throws SQLException {
                            return changing(super.getConnection(), String.format(change, table));
                        }
                    },
                    table);
            theirs.setState("tickets/1", "before");

            repository.saveStates(Map.of("tickets/1", "ours", "tickets/2", "ours", "tickets/3", "ours"));

            assertThat(theirs.states("tickets")).isEqualTo(Map.of("1", "ours", "2", "ours", "3", "ours"));
            assertThat(ours.getAutoCommit()).isTrue();
        }
    }

    /** Executes a change on another connection once, before the first update or insert. */
    private static Connection changing(Connection connection, String change) {
        AtomicReference<String> pending = new AtomicReference<>(change);
        return (Connection) Proxy.newProxyInstance(
                JdbcStateRepositoryTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    boolean isWrite = method.getName().equals("prepareStatement")
                            && !((String) arguments[0]).startsWith("SELECT");
                    String due = isWrite ? pending.getAndSet(null) : null;
                    if (due != null) {
                        execute(due);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void failsWhenOneOfTheStatesIsRefused() throws Exception {
        String table = Database.newTable();
        JdbcStateRepository repository = Database.repository(PostgresServer.dataSource(), table);
        repository.setState("invoices/1", "a");
        execute("ALTER TABLE " + table + " ADD CHECK (state <> 'no')");

        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.saveStates(Map.of("invoices/1", "b", "invoices/2", "no")))
                .withMessageContaining("SQLState 23514");
        assertThat(repository.getState("invoices/2")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.saveStates(Map.of("invoices/3", "c", "invoices/4", "s".repeat(STATE + 1))))
                .withMessageContaining("up to 400");
        assertThat(repository.getState("invoices/3")).isNull();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = PostgresServer.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static boolean waits(String table) throws SQLException {
        try (Connection connection = PostgresServer.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                        + " AND query LIKE 'INSERT INTO " + table + " %'")) {
            return rows.next();
        }
    }

    @Test
    void failsWhileTheDatabaseDoesAndNoLonger() {
        AtomicReference<SQLException> failure = new AtomicReference<>();
        String table = Database.newTable();
        JdbcStateRepository repository = Database.repository(failing(failure), table);
        repository.setState("invoices/1", "a");

        failure.set(new SQLException("the server closed the connection", "08006", 7));
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.setState("invoices/1", "b"))
                .withMessage("Cannot save the state of element '1' of feed 'invoices' in table " + table
                        + ": SQLState 08006, code 7: the server closed the connection")
                .withCauseInstanceOf(SQLException.class);
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.getState("invoices/1"))
                .withMessageStartingWith("Cannot read the state of element '1' of feed 'invoices'");
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.removeState("invoices/1"))
                .withMessageStartingWith("Cannot remove the state of element '1' of feed 'invoices'");
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.states("invoices"))
                .withMessageStartingWith("Cannot read the states of feed 'invoices'");
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.saveStates(Map.of("invoices/1", "b", "invoices/2", "c")))
                .withMessageStartingWith("Cannot save the states of 2 elements in table " + table);

        failure.set(null);
        assertThat(repository.states("invoices")).isEqualTo(Map.of("1", "a"));
        repository.setState("invoices/1", "b");
        assertThat(repository.getState("invoices/1")).isEqualTo("b");
    }

    @Test
    void reportsErrorOfDatabaseWhenStatementFails() throws Exception {
        String table = Database.newTable();
        JdbcStateRepository repository = Database.repository(PostgresServer.dataSource(), table);
        try (Connection connection = PostgresServer.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("ALTER TABLE " + table + " ADD CHECK (state <> 'no')");
        }
        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> repository.setState("invoices/1\n2", "no"))
                .withMessageContaining("element '1 2' of feed 'invoices'")
                .withMessageContaining("SQLState 23514")
                .withMessageContaining("violates check constraint");
    }

    private static DataSource failing(AtomicReference<SQLException> failure) {
        return new TestDataSource(PostgresServer.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                if (failure.get() != null) {
                    throw failure.get();
                }
                return super.getConnection();
            }
        };
    }
}
