package io.github.camelportal.client.policy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The cumulative read timeout of lists in real time. {@code HttpTransportTest} has each way to read and each way to stall, and
 * {@code StreamReadTimeoutTest} the limits.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StalledStreamTest {

    private static final String SOON = "requestDeadline=1000&responseTimeout=120000";

    /** More than a consumer holds at a time, so that it reads on after the first exchanges. */
    private static final int ELEMENTS = 1500;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void failsBehindTheFirstElementsWhenAnIteratedListDoesNotEnd() throws Exception {
        try (EndlessPortal portal = new EndlessPortal(true);
                DefaultCamelContext context = PolledRoute.context(portal.baseUrl())) {
            Exchange exchange = read(context, "portal:invoices/list?outputType=iterator&" + SOON);

            assertThat(exchange.getException())
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .hasMessageContaining("no complete response within requestDeadline=1000 ms");
            assertThat(seen).containsExactly("1");
        }
    }

    @Test
    void failsThePollWhenTheListOfAFeedDoesNotEnd() {
        try (EndlessPortal portal = new EndlessPortal(false);
                PolledRoute route =
                        new PolledRoute(PolledRoute.context(portal.baseUrl()), "portal:invoices/list?" + SOON)) {
            route.poll();

            assertThat(route.problems())
                    .singleElement()
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .asString()
                    .contains("no complete response within requestDeadline=1000 ms");
        }
    }

    @Test
    void doesNotCountTheTimeOfARouteWhenAFeedPollsAList() {
        try (InvoiceListServer portal = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(portal, "portal:invoices/list?requestDeadline=1000")) {
            portal.lists(IntStream.rangeClosed(1, ELEMENTS)
                    .mapToObj(id -> InvoiceListServer.invoice("" + id, "'note':'" + "x".repeat(300) + "'"))
                    .toArray(String[]::new));
            route.onReceive(exchange -> {
                if (route.received().size() == 1) {
                    await().pollDelay(Duration.ofMillis(1500)).until(() -> true);
                }
            });

            assertThat(route.poll()).hasSize(ELEMENTS);
            assertThat(route.problems()).isEmpty();
        }
    }

    private Exchange read(DefaultCamelContext context, String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:read")
                        .to(uri)
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .process(each -> seen.add(
                                each.getMessage().getBody(Invoice.class).id()));
            }
        });
        context.start();
        // The first call creates the HTTP client, which may take longer than the deadline.
        try (InvoiceListServer other = new InvoiceListServer().lists("0")) {
            context.createProducerTemplate()
                    .requestBody(
                            "portal:invoices/list?outputType=iterator&baseUrl=" + other.baseUrl(),
                            null,
                            Iterator.class);
        }
        return context.createProducerTemplate().request("direct:read", sent -> {});
    }
}
