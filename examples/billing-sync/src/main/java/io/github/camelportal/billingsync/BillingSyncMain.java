package io.github.camelportal.billingsync;

import java.time.Duration;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Copies invoices and services into PostgreSQL, pays invoices and reconciles both sides. Without the property {@code portal.base-url},
 * a simulated portal and a PostgreSQL of its own are started, and the run ends by itself. With it, the application talks to that portal
 * and keeps running.
 */
public final class BillingSyncMain {

    /** Name of the log of the routes. */
    static final String LOG = "billing-sync";

    private static final int MAX_SECONDS = 120;

    private BillingSyncMain() {}

    /**
     * Runs the routes.
     *
     * @throws Exception if they cannot start, or the simulated run did not come to its end
     */
    public static void main(String[] arguments) throws Exception {
        if (System.getProperty("portal.base-url") == null) {
            System.out.println(runSimulated());
        } else {
            newMain().run(arguments);
        }
    }

    /** Runs with a simulated portal and a PostgreSQL of its own, and returns a line that sums up what happened. */
    static String runSimulated() throws Exception {
        try (PortalSimulator portal = PortalSimulator.start();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()) {
            BillingDatabase database = new BillingDatabase(postgres);
            database.createTables();
            Main main = newMain();
            shortSchedule(portal, database).forEach(main::addOverrideProperty);
            main.configure().withDurationMaxSeconds(MAX_SECONDS);
            SimulatedDay day = new SimulatedDay(portal, database, main::completed);
            main.configure().addRoutesBuilder(day);
            main.run();
            if (day.summary() == null) {
                throw new IllegalStateException("billing-sync: the database did not equal the portal within "
                        + MAX_SECONDS + " s. The lines above say how far it came");
            }
            return day.summary();
        }
    }

    /** Returns the properties that connect an application to a simulated portal and a database, with a day of a few seconds. */
    static Map<String, String> shortSchedule(PortalSimulator portal, BillingDatabase database) {
        return Map.of(
                "portal.base-url",
                portal.baseUrl(),
                "portal.username",
                portal.username(),
                "portal.password",
                portal.password(),
                "database.url",
                database.url(),
                "sync.delay",
                "500ms",
                "payments.cron",
                "*+*+*+*+*+?",
                "payments.settle",
                "2 seconds",
                "reconcile.cron",
                "0/2+*+*+*+*+?");
    }

    static Main newMain() {
        Main main = new Main();
        main.configure().addRoutesBuilder(new InvoiceSyncRoutes());
        main.configure().addRoutesBuilder(new PaymentRoutes());
        main.configure().addRoutesBuilder(new ReconcileRoutes());
        main.addMainListener(new MainListenerSupport() {
            private HikariDataSource pool;

            @Override
            public void beforeStop(BaseMainSupport stopping) {
                pool = stopping.getCamelContext().getRegistry().findSingleByType(HikariDataSource.class);
            }

            /** Closes the pool of connections, because Camel does not close the beans of application.properties. */
            @Override
            public void afterStop(BaseMainSupport stopped) {
                pool.close();
            }
        });
        return main;
    }
}
