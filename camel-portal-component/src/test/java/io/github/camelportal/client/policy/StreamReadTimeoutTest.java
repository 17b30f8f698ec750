package io.github.camelportal.client.policy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.EndlessPortal;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** What is read as it is used is waited for no longer than any other answer, and used as long as the route likes. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamReadTimeoutTest {

    private static final int DEADLINE = 1000;
    private static final String SOON = "requestDeadline=" + DEADLINE + "&responseTimeout=120000";
    private static final int ELEMENTS = 20_000;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "typed, true",
        "typed, false",
        "json, true",
        "json, false",
        "stream, true",
        "stream, false",
        "iterator, true",
        "iterator, false"
    })
    void aListThatDoesNotEndIsGivenUp(String output, boolean silent) throws Exception {
        try (EndlessPortal portal = new EndlessPortal(silent);
                DefaultCamelContext context = PolledRoute.context(portal.baseUrl())) {
            Exchange exchange = read(context, "portal:invoices/list?outputType=" + output + "&" + SOON, 0);

            assertThat(exchange.getException())
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .hasMessageContaining("no complete response within requestDeadline=1000 ms");
            // What has come by then was worth something.
            assertThat(seen).isEqualTo(output.equals("iterator") ? List.of("1") : List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePollOfAListThatDoesNotEndIsGivenUp(boolean silent) {
        try (EndlessPortal portal = new EndlessPortal(silent);
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
    void aRouteMayTakeLongerThanThePortal() throws Exception {
        try (InvoiceListServer portal = new InvoiceListServer();
                DefaultCamelContext context = PolledRoute.context(portal.baseUrl())) {
            portal.lists(elements());

            Exchange exchange = read(context, "portal:invoices/list?outputType=iterator&" + SOON, 2 * DEADLINE);

            assertThat(exchange.getException()).isNull();
            assertThat(seen).hasSize(ELEMENTS);
        }
    }

    @Test
    void soMayTheRouteOfAFeed() {
        try (InvoiceListServer portal = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(portal, "portal:invoices/list?" + SOON)) {
            portal.lists(elements());
            route.onReceive(exchange -> {
                if (route.received().size() == 1) {
                    take(2 * DEADLINE);
                }
            });

            assertThat(route.poll()).hasSize(ELEMENTS);
            assertThat(route.problems()).isEmpty();
        }
    }

    /** Reads a list, and takes that long over its first element. */
    private Exchange read(DefaultCamelContext context, String uri, int millis) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:read")
                        .to(uri)
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .process(each -> {
                            seen.add(each.getMessage().getBody(Invoice.class).id());
                            if (seen.size() == 1) {
                                take(millis);
                            }
                        });
            }
        });
        context.start();
        return context.createProducerTemplate().request("direct:read", sent -> {});
    }

    private static void take(int millis) {
        if (millis > 0) {
            Awaitility.await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
        }
    }

    private static String[] elements() {
        return IntStream.range(0, ELEMENTS).mapToObj(Integer::toString).toArray(String[]::new);
    }
}
