package io.github.camelportal.spending;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.apache.camel.builder.Builder.constant;
import static org.apache.camel.builder.Builder.simple;
import static org.assertj.core.api.Assertions.assertThat;

/** The copies of an exchange know that one of them has sent what costs money, and that its outcome is unknown. */
class UnknownOutcomeOfCopyTest extends SimulatedPortalTestSupport {

    private static final String RENEW = "portal:domains/renew?domainId=47&years=1&payMethod=1";
    private static final String ROUTE = "POST /domain/@id/renew";

    /** Ways to call the portal with a copy of the exchange, in a route of its own. */
    static Stream<Named<RouteConfigurer>> copies() {
        return Stream.of(
                Named.of(
                        "circuitBreaker",
                        route -> route.circuitBreaker().to(RENEW).end()),
                Named.of("split", route -> route.split(constant(1))
                        .stopOnException()
                        .to(RENEW)
                        .end()),
                Named.of(
                        "multicast",
                        route -> route.multicast().stopOnException().to(RENEW).end()),
                Named.of("recipientList", route -> route.recipientList(constant(RENEW))
                        .stopOnException()),
                Named.of("enrich", route -> route.enrich(RENEW)),
                Named.of("fallback", route -> route.circuitBreaker()
                        .to(RENEW)
                        .onFallback()
                        .to(RENEW)
                        .end()));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void refusesRedeliveryWhenACopyOfTheExchangeHasSent(RouteConfigurer copying) throws Exception {
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(3).redeliveryDelay(0);
            routes.from("direct:renew").to("direct:part");
        });
        addRoutes(routes -> {
            routes.errorHandler(routes.noErrorHandler());
            copying.accept(routes.from("direct:part"));
        });

        fail("direct:renew");

        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
        assertThat(simulator.effectCount(ROUTE)).isEqualTo(1);
    }

    @Test
    void refusesTheOtherBranchOfAFailoverWhenBothCopyTheExchange() throws Exception {
        addRoutes(routes -> {
            routes.errorHandler(routes.noErrorHandler());
            routes.from("direct:renew").loadBalance().failover(3, false, false).to("direct:one", "direct:two");
            routes.from("direct:one").circuitBreaker().to(RENEW).end();
            routes.from("direct:two").circuitBreaker().to(RENEW).end();
        });

        fail("direct:renew");

        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
    }

    @Test
    void sendsTheOtherPartsWhenOnePartOfASplitIsUnknown() throws Exception {
        simulator
                .faults()
                .inject(Fault.droppedAfter()
                        .onRoute("POST", "/domain/@id/renew")
                        .times(1));
        addRoutes(routes -> {
            routes.errorHandler(routes.noErrorHandler());
            routes.from("direct:renewals")
                    .split(constant("47,49"))
                    .setHeader("CamelPortalDomainId", simple("${body}"))
                    .setBody(constant(null))
                    .to("portal:domains/renew?years=1&payMethod=1")
                    .end();
        });

        call("direct:renewals");

        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
        assertThat(count("POST", "/domain/49/renew")).isEqualTo(1);
    }

    @Test
    void refusesAnotherEndpointThatOrdersTheSame() throws Exception {
        simulator.faults().inject(Fault.droppedAfter().onRoute("POST", "/order/@product_id"));
        addRoutes(routes -> routes.from("direct:order")
                .doTry()
                .to("portal:orders/create?productId=333&cycle=m&payMethod=1&domain=a.example.com")
                .doCatch(Exception.class)
                .to("portal:raw/post?path=/order/333")
                .end());

        call("direct:order");

        assertThat(count("POST", "/order/333")).isEqualTo(1);
    }

    @Test
    void sendsOnceMoreWhenTheRouteLooksInAHandler() throws Exception {
        simulator.faults().inject(Fault.droppedBefore().onRoute("POST", "/domain/@id/renew"));
        addRoutes(routes -> {
            routes.onException(PortalOutcomeUnknownException.class)
                    .handled(true)
                    .to("direct:lookAndOrder");
            routes.from("direct:renew")
                    .toV("portal:domains/get?domainId=47", null, "before")
                    .to(RENEW);
            routes.from("direct:lookAndOrder")
                    .errorHandler(routes.noErrorHandler())
                    .toV("portal:domains/get?domainId=47", null, "after")
                    .filter(simple("${variable.after.expires} == ${variable.before.expires}"))
                    .setProperty("CamelPortalOutcomeChecked", constant(true))
                    .to(RENEW);
        });

        assertThat(call("direct:renew").getException()).isInstanceOf(PortalOutcomeUnknownException.class);

        assertThat(count("POST", "/domain/47/renew")).isEqualTo(2);
    }

    /** Sends an order that takes effect and whose response is lost, every time. */
    private void fail(String route) {
        simulator.faults().inject(Fault.droppedAfter().onRoute("POST", "/domain/@id/renew"));
        assertThat(call(route).getException()).isNotNull();
    }

    private Exchange call(String route) {
        return template.request(
                route, exchange -> exchange.getMessage().setHeaders(new java.util.HashMap<>(Map.of("id", "47"))));
    }

    /** Adds to a route what calls the portal. */
    private interface RouteConfigurer extends Consumer<RouteDefinition> {}
}
