package io.github.camelportal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * A real PostgreSQL server for the tests of this JVM: started when one first needs it, stopped with the JVM. Other JVMs can
 * connect to it by its URL.
 */
public final class PostgresServer {

    private static final int MOST_CONNECTIONS = 50;

    private static EmbeddedPostgres server;
    private static JdbcConnectionPool pool;

    private PostgresServer() {}

    /** A pool, as applications have one: PostgreSQL takes milliseconds to open a connection. */
    public static synchronized DataSource dataSource() {
        if (pool == null) {
            PGConnectionPoolDataSource connections = new PGConnectionPoolDataSource();
            connections.setUrl(url());
            // H2's pool takes the connections of any driver.
            pool = JdbcConnectionPool.create(connections);
            pool.setMaxConnections(MOST_CONNECTIONS);
        }
        return pool;
    }

    /** With the user; there is no password. */
    public static String url() {
        return server().getJdbcUrl("postgres", "postgres");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "PostgreSQL does not start. It refuses to run as root: where 'unshare -U' is not allowed, run the"
                                + " tests as another user",
                        e);
            }
        }
        return server;
    }
}
