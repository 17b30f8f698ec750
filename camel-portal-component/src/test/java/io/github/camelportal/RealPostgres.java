package io.github.camelportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL server for the tests of this JVM: started when one first needs it, stopped with the JVM. Other JVMs can
 * connect to it by its URL.
 */
public final class RealPostgres {

    private static EmbeddedPostgres server;

    private RealPostgres() {}

    /** Opens a connection of its own whenever it is asked for one. */
    public static DataSource dataSource() {
        return server().getPostgresDatabase();
    }

    /** With the user; there is no password. */
    public static String url() {
        return server().getJdbcUrl("postgres", "postgres");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.start();
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
