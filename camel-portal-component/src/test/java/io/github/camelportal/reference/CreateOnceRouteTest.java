package io.github.camelportal.reference;

import java.util.Map;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.impl.engine.PooledExchangeFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** References work with the parts of Camel that copy and repeat exchanges, and with the other options of an endpoint. */
class CreateOnceRouteTest extends ReferenceTestSupport {

    private static final String ROUTE = "/tickets";

    @Test
    void evaluatesReferenceOfEachPartWhenMessageIsSplit() throws Exception {
        loseResponses(ROUTE, 2);
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(2).redeliveryDelay(0);
            routes.from("direct:split")
                    .split(routes.body().tokenize(","))
                    .parallelProcessing()
                    .setHeader("id", routes.body())
                    .setBody(routes.constant(TICKET))
                    .to(CREATE)
                    .end();
        });

        send("direct:split", "none", "a,b,c,a,b,c");
        send("direct:split", "none", "c,b,a");

        assertThat(marked()).hasSize(3);
    }

    @Test
    void createsOneTicketBehindACircuitBreakerAndMulticast() throws Exception {
        loseResponses(ROUTE, 1);
        addRoutes(routes -> {
            routes.from("direct:breaker")
                    .circuitBreaker()
                    .to(CREATE)
                    .onFallback()
                    .to(CREATE)
                    .end();
            routes.from("direct:multicast")
                    .multicast()
                    .to("direct:breaker", "direct:breaker")
                    .end();
        });

        assertFound(send("direct:breaker", "ORDER-4711", TICKET), true);
        send("direct:multicast", "ORDER-4711", TICKET);

        assertThat(marked()).hasSize(1);
    }

    @Test
    void takesReferenceFromHeaderWhenOptionIsMissing() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE.replace("reference=${header.id}&", "")));

        Exchange first = send(context, "direct:create", Map.of("CamelPortalReference", 4711), TICKET);
        Exchange second = send(context, "direct:create", Map.of("CamelPortalReference", "4711"), TICKET);
        Exchange none = send("direct:create", "x", TICKET);

        assertFound(first, false);
        assertFound(second, true);
        assertThat(none.getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the reference is empty, so nothing was sent");
        assertThat(marked()).hasSize(1);
    }

    @Test
    void sendsNothingWhenSubjectIsMissing() throws Exception {
        addRoutes(routes -> routes.from("direct:create").to(CREATE));

        assertThat(send("direct:create", "ORDER-4711", Map.of("body", "b")).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subject is missing");
        assertFound(send("direct:create", "ORDER-4711", TICKET), false);
    }

    @Test
    void returnsJsonWhenOutputTypeIsJson() throws Exception {
        loseResponses(ROUTE, 1);
        addRoutes(routes -> routes.from("direct:create").to(CREATE + "&outputType=json"));

        send("direct:create", "ORDER-4711", TICKET);
        Exchange found = send("direct:create", "ORDER-4711", TICKET);
        Exchange noted = send("direct:create", "ORDER-4711", TICKET);

        String expected = "{\"ticket\":" + marked().get(0).number() + "}";
        assertThat(found.getMessage().getBody(String.class)).isEqualTo(expected);
        assertThat(noted.getMessage().getBody(String.class)).isEqualTo(expected);
    }

    @Test
    void notesNothingWhenRunIsDry() throws Exception {
        addRoutes(routes -> {
            routes.from("direct:dry").to(CREATE + "&dryRun=true");
            routes.from("direct:create").to(CREATE);
        });

        Exchange dry = send("direct:dry", "ORDER-4711", TICKET);

        assertThat(dry.getMessage().getBody(String.class)).contains("[ref:");
        assertThat(dry.getMessage().getHeader("CamelPortalDryRun")).isEqualTo(true);
        assertFound(send("direct:create", "ORDER-4711", TICKET), false);
    }

    @Test
    void keepsOneEndpointWhenDynamicReferencesDiffer() throws Exception {
        addRoutes(routes -> routes.from("direct:dynamic").toD(CREATE));

        IntStream.range(0, 20).forEach(i -> assertFound(send("direct:dynamic", "ORDER-" + i, TICKET), false));

        assertThat(context.getEndpoints())
                .filteredOn(endpoint -> endpoint.getEndpointUri().startsWith("portal:"))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(marked()).hasSize(20);
    }

    @Test
    void createsOneTicketWhenExchangesArePooled() throws Exception {
        context.getCamelContextExtension().setExchangeFactory(new PooledExchangeFactory());
        loseResponses(ROUTE, 1);
        addRoutes(routes -> {
            routes.from("seda:create")
                    .setBody(routes.constant(TICKET))
                    .to(CREATE)
                    .to("mock:created");
            routes.from("direct:create").to("seda:create");
        });
        getMockEndpoint("mock:created").expectedMinimumMessageCount(2);

        IntStream.range(0, 3).forEach(i -> send("direct:create", "ORDER-4711", TICKET));

        getMockEndpoint("mock:created").assertIsSatisfied();
        assertThat(marked()).hasSize(1);
    }
}
