package io.github.camelportal.sql;

import java.util.function.Supplier;
import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import io.github.camelportal.support.PostgresServer;

/** The databases that records are stored in. */
enum SqlDatabase {
    POSTGRESQL(PostgresServer::dataSource),
    H2(SqlDatabase::h2);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Supplier<DataSource> dataSource;

    SqlDatabase(Supplier<DataSource> dataSource) {
        this.dataSource = dataSource;
    }

    DataSource dataSource() {
        return dataSource.get();
    }

    private static DataSource h2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:records;DB_CLOSE_DELAY=-1");
        return h2;
    }
}
