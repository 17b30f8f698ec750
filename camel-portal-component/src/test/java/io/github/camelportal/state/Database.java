package io.github.camelportal.state;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.support.PostgresServer;

/** The databases that the tests of a state repository run on. */
enum Database {
    POSTGRESQL(PostgresServer::dataSource),
    H2_AS_POSTGRESQL(() -> h2("PostgreSQL;DATABASE_TO_LOWER=TRUE")),
    /** MySQL and SQL Server compare without regard to case, unless they are told otherwise. */
    H2_AS_MYSQL(() -> h2("MySQL;DATABASE_TO_LOWER=TRUE;IGNORECASE=TRUE")),
    H2_AS_ORACLE(() -> h2("Oracle")),
    H2_AS_SQL_SERVER(() -> h2("MSSQLServer;IGNORECASE=TRUE"));

    private static final AtomicInteger TABLES = new AtomicInteger();

    /** By mode: to open a connection for each statement would take most of the time. */
    private static final Map<String, DataSource> POOLS = new ConcurrentHashMap<>();

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Supplier<DataSource> dataSource;

    Database(Supplier<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    DataSource dataSource() {
        return dataSource.get();
    }

    /** The name of a table that is not there yet. */
    static String newTable() {
        return "state_" + TABLES.incrementAndGet();
    }

    /** A repository that is started, with a table of its own. */
    JdbcStateRepository repository() {
        return repository(dataSource(), newTable());
    }

    static JdbcStateRepository repository(DataSource dataSource, String table) {
        JdbcStateRepository repository = new JdbcStateRepository(dataSource);
        repository.setTableName(table);
        repository.setCreateTable(true);
        repository.start();
        return repository;
    }

    private static DataSource h2(String mode) {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + mode.replaceAll(";.*", "") + ";DB_CLOSE_DELAY=-1;MODE=" + mode);
        return POOLS.computeIfAbsent(mode, any -> JdbcConnectionPool.create(h2));
    }
}
