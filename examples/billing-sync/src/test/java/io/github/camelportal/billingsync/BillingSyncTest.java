package io.github.camelportal.billingsync;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Invoices and services are in the database, due invoices are paid, and the report names each difference. */
class BillingSyncTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final String PAYMENT = "POST /invoice/@id/credit";

    @Test
    void copiesPaysAndReconcilesWhenItRuns() throws Exception {
        assertThat(BillingSyncMain.runSimulated())
                .isEqualTo("billing-sync: 4 invoices with 5 items, 2 paid once,"
                        + " 54.63 USD in the portal and 54.63 USD here");
    }

    @Test
    void keepsServicesAndRenewalsAndReportsDifferencesWhenPortalChanges() throws Exception {
        try (PortalSimulator portal = PortalSimulator.start();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start()) {
            BillingDatabase database = new BillingDatabase(postgres);
            database.createTables();
            Main main = BillingSyncMain.newMain();
            BillingSyncMain.shortSchedule(portal, database).forEach(main::addOverrideProperty);
            // The portal pays, and no response comes: the run reads the invoice before it sends again.
            portal.faults().inject(Fault.droppedAfter().on("POST", "/invoice").times(2));
            main.start();
            try {
                await().atMost(TIMEOUT)
                        .until(() -> database.count("select count(*) from payment where state = 'paid'") == 2);
                assertThat(portal.effectCount(PAYMENT)).isEqualTo(2);
                await().atMost(TIMEOUT).until(() -> database.count("select count(*) from renewal") == 6);
                assertThat(database.sql().queryForList("select domain from service order by id", String.class))
                        .containsExactlyElementsOf(serviceDomains(portal));

                portal.staff().billing().setServiceStatus("301", "Suspended");
                await().atMost(TIMEOUT)
                        .until(() -> database.count("select count(*) from service where status = 'Suspended'") == 1);

                database.sql().update("update invoice set total = total + 0.01 where id = '308973'");
                await().atMost(TIMEOUT).until(() -> database.count("select differences from reconciliation") == 1);
                Map<String, Object> report = database.sql().queryForMap("select * from reconciliation");
                assertThat(report)
                        .containsEntry("portal_total", new BigDecimal("54.63"))
                        .containsEntry("our_total", new BigDecimal("54.64"))
                        .containsEntry("item_total", new BigDecimal("51.22"))
                        .containsEntry("paid_total", new BigDecimal("24.99"));
            } finally {
                main.stop();
            }
        }
    }

    private static List<String> serviceDomains(PortalSimulator portal) {
        return portal.services().stream().map(service -> service.domain()).toList();
    }
}
