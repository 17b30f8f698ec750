package io.github.camelportal.state;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.PropertyBindingSupport;
import org.assertj.core.util.Throwables;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.scan.Canaries;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The start of a state repository makes sure of its table, or says what to do. */
class StateTableStartTest {

    private static final String PASSWORD = Canaries.PASSWORD;

    @ParameterizedTest
    @EnumSource
    void saysHowToCreateAMissingTable(Database database) throws Exception {
        String table = Database.newTable();
        JdbcStateRepository repository = new JdbcStateRepository(database.dataSource());
        repository.setTableName(table);
        String create = "CREATE TABLE " + table + " (feed VARCHAR(200) NOT NULL, element VARCHAR(200) NOT NULL,"
                + " state VARCHAR(400) NOT NULL, PRIMARY KEY (feed, element))";

        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(repository::start)
                .withMessageContaining("The table " + table + " does not exist")
                .withMessageContaining(create)
                .withMessageContaining("createTable=true")
                .withMessageContaining("camel.component.portal.feed-state-create-table=true")
                .withMessageContaining("SQLState 42");

        execute(database.dataSource(), create);
        JdbcStateRepository again = new JdbcStateRepository(database.dataSource());
        again.setTableName(table);
        again.start();
        again.setState("invoices/1", "a");
        assertThat(again.getState("invoices/1")).isEqualTo("a");
    }

    @ParameterizedTest
    @EnumSource
    void letsNodesStartTogether(Database database) throws Exception {
        int nodes = 6;
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            for (int round = 0; round < 5; round++) {
                String table = Database.newTable();
                CyclicBarrier together = new CyclicBarrier(nodes);
                List<Future<JdbcStateRepository>> started = Stream.generate(() -> threads.submit(() -> {
                            together.await(30, SECONDS);
                            return Database.repository(database.dataSource(), table);
                        }))
                        .limit(nodes)
                        .toList();
                for (Future<JdbcStateRepository> node : started) {
                    node.get(60, SECONDS).setState("invoices/1", "a");
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Another table of that name would otherwise be noticed only when the first element is saved. */
    @Test
    void noticesATableWithOtherColumns() throws Exception {
        DataSource postgres = Database.POSTGRESQL.dataSource();
        String table = Database.newTable();
        execute(postgres, "CREATE TABLE " + table + " (feed VARCHAR(20))");

        assertThatExceptionOfType(RuntimeCamelException.class)
                .isThrownBy(() -> Database.repository(postgres, table))
                .withMessageContaining("The table " + table + " cannot be created")
                .withMessageContaining("already exists");
    }

    @Test
    void findsItsTableInASchema() throws Exception {
        execute(Database.POSTGRESQL.dataSource(), "CREATE SCHEMA billing");
        JdbcStateRepository repository =
                Database.repository(Database.POSTGRESQL.dataSource(), "billing." + Database.newTable());
        repository.setState("invoices/1", "a");
        assertThat(repository.getState("invoices/1")).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "state; DROP TABLE x",
                "state--",
                "\"state\"",
                "'state'",
                "`state`",
                "[state]",
                "a.b.c.d",
                ".state",
                "state.",
                "a..b",
                "1state",
                "sta te",
                "state\n",
                "stäte",
                "state WHERE 1=1",
                "state/**/"
            })
    void refusesANameThatIsNone(String name) {
        JdbcStateRepository repository = new JdbcStateRepository();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repository.setTableName(name))
                .withMessageContaining("must be a plain SQL name");
        assertThat(repository.getTableName()).isEqualTo("portal_state");
    }

    @Test
    void needsADataSource() {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> new JdbcStateRepository().start())
                .withStackTraceContaining("dataSource is missing");
    }

    @Test
    void isConfiguredAsABeanOfCamel() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.getRegistry().bind("billing", Database.POSTGRESQL.dataSource());
            String table = Database.newTable();
            JdbcStateRepository repository = new JdbcStateRepository();
            PropertyBindingSupport.build()
                    .withCamelContext(context)
                    .withTarget(repository)
                    .withProperty("dataSource", "#billing")
                    .withProperty("tableName", table)
                    .withProperty("createTable", "true")
                    .bind();
            context.addService(repository);
            context.start();
            repository.setState("invoices/1", "a");
            assertThat(Database.repository(Database.POSTGRESQL.dataSource(), table)
                            .states("invoices"))
                    .containsEntry("1", "a");
        }
    }

    @Test
    void masksPasswordWhenDataSourceFails() {
        JdbcDataSource refused = new JdbcDataSource();
        refused.setURL("jdbc:h2:mem:secrets;IFEXISTS=TRUE;PASSWORD=" + PASSWORD);
        DataSource unknown = new TestDataSource(null) {
            @Override
            public Connection getConnection() throws SQLException {
                return DriverManager.getConnection("jdbc:nosuch://db.example.com/x?user=joe&password=" + PASSWORD);
            }
        };
        DataSource pool = new TestDataSource(null) {
            @Override
            public Connection getConnection() {
                throw new IllegalStateException("no pool with password = two " + PASSWORD);
            }
        };
        DataSource address = new TestDataSource(null) {
            @Override
            public Connection getConnection() throws SQLException {
                SQLException cause = new SQLException("refused by //db.example.com with " + PASSWORD);
                throw new SQLException("refused by postgresql://joe:" + PASSWORD + "@localhost/x", "08004", cause);
            }
        };
        for (DataSource dataSource : List.of(refused, unknown, pool, address)) {
            assertThatExceptionOfType(RuntimeCamelException.class)
                    .isThrownBy(() -> Database.repository(dataSource, "portal_state"))
                    .withMessageContaining("The database of the table portal_state cannot be reached")
                    .satisfies(failure -> assertThat(failure).hasStackTraceContaining("getConnection"))
                    .satisfies(failure -> assertThat(Throwables.getStackTrace(failure))
                            .doesNotContain(PASSWORD)
                            .doesNotContain("db.example.com"));
        }
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
