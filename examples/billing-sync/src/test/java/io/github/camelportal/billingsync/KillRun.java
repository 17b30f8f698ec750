package io.github.camelportal.billingsync;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.core.ConditionTimeoutException;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.control.BillingStaff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.quirks.Oddity;

import static org.awaitility.Awaitility.await;

/** The application is killed again and again at random moments, while invoices come and change, and requests fail. */
final class KillRun {

    /** Invoices over more than this are not paid by the run. */
    private static final BigDecimal MAX_TOTAL = new BigDecimal("500.00");

    private static final BigDecimal CREDIT = new BigDecimal("1000000.00");
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final int SMALL_INVOICES = 12;
    private static final int LARGE_INVOICES = 3;
    /** A kill comes after so many requests at most, and so many milliseconds, so that it meets the work on a machine of any speed. */
    private static final int MAX_CALLS = 60;

    private static final int MAX_MILLIS = 200;
    private static final int PAGE_SIZE = 20;
    private static final double FAULT_PROBABILITY = 0.1;

    /** Failures of any kind, with and without effect. An expired session is none of a client with a password. */
    private static final List<Fault> FAULTS = List.of(
            Fault.latency(Duration.ofMillis(300)),
            Fault.latencyAfter(Duration.ofMillis(300)),
            Fault.status(429),
            Fault.status(500),
            Fault.status(503),
            Fault.error("temporarily_unavailable"),
            Fault.html(200),
            Fault.html(502),
            Fault.htmlAfter(504).on("POST", "/"),
            Fault.garbage(),
            Fault.truncated(),
            Fault.truncatedChunks(),
            Fault.halfBody(),
            Fault.voidResponse("").on("POST", "/"),
            Fault.droppedBefore(),
            Fault.droppedAfter());

    private final int kills;
    private final Random random;
    private final Path folder;

    KillRun(int kills, long seed, Path folder) {
        this.kills = kills;
        this.random = new Random(seed);
        this.folder = folder;
    }

    /** Runs, and returns what the two sides are in the end. */
    KillResult run() throws Exception {
        try (PortalSimulator portal = portal();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()) {
            BillingDatabase database = new BillingDatabase(postgres);
            database.createTables();
            Map<String, String> properties = properties(portal, database);
            for (int kill = 0; kill < kills; kill++) {
                try (SyncProcess node = SyncProcess.start(properties, folder)) {
                    change(portal);
                    long calls = portal.callCount() + random.nextInt(MAX_CALLS);
                    await().atMost(TIMEOUT).pollInterval(Duration.ofMillis(5)).until(() -> portal.callCount() >= calls);
                    node.killAfter(random.nextInt(MAX_MILLIS));
                }
            }
            // What happens while the application is down comes too.
            change(portal);
            try (SyncProcess node = SyncProcess.start(properties, folder)) {
                await().atMost(TIMEOUT)
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> node.isAlive()
                                && KillResult.of(kills, portal, database).isSettled());
            } catch (ConditionTimeoutException e) {
                System.out.println("Not settled within " + TIMEOUT);
            }
            return KillResult.of(kills, portal, database);
        }
    }

    private PortalSimulator portal() {
        PortalSimulator portal = PortalSimulator.builder()
                .seeded(false)
                .quirks(true)
                .pageSize(PAGE_SIZE)
                .shuffledFields(true)
                .oddities(Oddity.PHP_ZERO_DATES)
                .start();
        portal.staff().billing().addCredit(CREDIT);
        portal.faults().random(random.nextLong(), FAULT_PROBABILITY, FAULTS);
        return portal;
    }

    private static Map<String, String> properties(PortalSimulator portal, BillingDatabase database) {
        Map<String, String> properties = new HashMap<>(BillingSyncMain.shortSchedule(portal, database));
        properties.put("payments.max-total", MAX_TOTAL.toPlainString());
        properties.put("reconcile.cron", "0/5+*+*+*+*+?");
        return properties;
    }

    /** Raises invoices, and changes or deletes some that are not paid by the run. */
    private void change(PortalSimulator portal) {
        BillingStaff staff = portal.staff().billing();
        for (int i = 0; i < SMALL_INVOICES; i++) {
            staff.raiseInvoice(amount(1, 49_999), "Hosting");
        }
        for (int i = 0; i < LARGE_INVOICES; i++) {
            staff.raiseInvoice(amount(50_001, 900_000), "Servers");
        }
        List<String> large = portal.invoices().stream()
                .filter(invoice -> invoice.total().compareTo(MAX_TOTAL) > 0)
                .map(SimulatedInvoice::id)
                .toList();
        staff.setInvoiceTotal(large.get(0), amount(50_001, 900_000));
        staff.setInvoiceStatus(large.get(1), "Cancelled");
        staff.deleteInvoice(large.get(2));
    }

    private BigDecimal amount(int minCents, int maxCents) {
        return BigDecimal.valueOf(minCents + random.nextInt(maxCents - minCents), 2);
    }

    static boolean isSmall(SimulatedInvoice invoice) {
        return invoice.total().compareTo(MAX_TOTAL) <= 0;
    }
}
