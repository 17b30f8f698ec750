package io.github.camelportal.feed.list;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An element that changes while it is in flight is delivered again afterwards, even if the list does not change
 * any more.
 */
class ChangeWhileInFlightTest extends SimulatedPortalTestSupport {

    private static final String ID = "308974";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final CountDownLatch release = new CountDownLatch(1);

    ChangeWhileInFlightTest() {
        super(PortalSimulator.builder().validators(Validators.ETAG).start());
    }

    @BeforeEach
    void startWithAnExchangeInProgress() throws Exception {
        addRoutes(route -> {
            route.from("portal:invoices/list?removed=true&startScheduler=false")
                    .routeId("feed")
                    .to("seda:slow");
            route.from("seda:slow?concurrentConsumers=4&pollTimeout=20").process(this::receive);
        });
        poll();
        await().until(() -> begun.contains(ID) && received.size() == 3);
    }

    @AfterEach
    void stop() {
        release.countDown();
    }

    @Test
    void deliversChangeWhenElementChangesInFlight() {
        simulator.staff().billing().setInvoiceStatus(ID, "Paid");
        poll();
        release.countDown();
        await().until(() -> received.contains(ID + " Unpaid"));

        await().untilAsserted(() -> {
            poll();
            assertThat(received).contains(ID + " Paid");
        });
    }

    @Test
    void deliversRemovalWhenElementIsRemovedInFlight() {
        simulator.staff().billing().deleteInvoice(ID);
        poll();
        release.countDown();
        await().until(() -> received.contains(ID + " Unpaid"));

        await().untilAsserted(() -> {
            poll();
            assertThat(received).contains(ID + " removed");
        });
    }

    private void receive(Exchange exchange) throws InterruptedException {
        Object body = exchange.getMessage().getBody();
        String key = exchange.getMessage().getHeader("CamelPortalKey", String.class);
        if (begun.add(key) && key.equals(ID)) {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        }
        received.add(key + " " + (body instanceof Invoice invoice ? invoice.status() : "removed"));
    }

    private void poll() {
        ((Runnable) context.getRoute("feed").getConsumer()).run();
    }
}
