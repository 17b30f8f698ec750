package io.github.camelportal.spending;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.junit.jupiter.api.Test;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** An operation that costs money is sent once for an exchange while its outcome is unknown, unless the route has checked. */
class UnknownOutcomeTest extends SimulatedPortalTestSupport {

    private static final String RENEW = "portal:domains/renew?domainId=47&years=1&payMethod=1";
    private static final String ROUTE = "POST /domain/@id/renew";

    @Test
    void refusesRedeliveryOfAnOrderWhoseOutcomeIsUnknown() throws Exception {
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(4).redeliveryDelay(0);
            routes.from("direct:renew").to(RENEW);
        });

        assertRefused(fail("direct:renew"));
    }

    @Test
    void refusesRedeliveryOfTheErrorHandler() throws Exception {
        addRoutes(routes -> {
            routes.errorHandler(routes.deadLetterChannel("direct:again")
                    .maximumRedeliveries(2)
                    .redeliveryDelay(0)
                    .loggingLevel(LoggingLevel.DEBUG));
            routes.from("direct:renew").to(RENEW);
        });
        addRoutes(routes -> routes.from("direct:again").to(RENEW));

        fail("direct:renew");

        assertThat(simulator.effectCount(ROUTE)).isEqualTo(1);
        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
    }

    @Test
    void refusesASecondAttemptInACatchClause() throws Exception {
        addRoutes(routes -> routes.from("direct:renew")
                .doTry()
                .to(RENEW)
                .doCatch(PortalOutcomeUnknownException.class)
                .to(RENEW)
                .end());

        assertRefused(fail("direct:renew"));
    }

    @Test
    void refusesASecondAttemptOfALoopThatCopies() throws Exception {
        addRoutes(routes -> routes.from("direct:renew")
                .loop(3)
                .copy()
                .doTry()
                .to(RENEW)
                .doCatch(PortalOutcomeUnknownException.class)
                .end()
                .end());

        assertThat(fail("direct:renew")).isNull();

        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
    }

    @Test
    void refusesASecondAttemptInALoop() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        addRoutes(routes -> routes.from("direct:renew")
                .loop(5)
                .doTry()
                .to(RENEW)
                .doCatch(PortalOutcomeUnknownException.class)
                .process(exchange -> refused.incrementAndGet())
                .end()
                .end());

        assertThat(fail("direct:renew")).isNull();

        assertThat(refused).hasValue(5);
        assertThat(count("POST", "/domain/47/renew")).isEqualTo(1);
    }

    @Test
    void refusesASecondAttemptOfAnotherEndpoint() throws Exception {
        addRoutes(routes -> {
            routes.from("direct:renew").loadBalance().failover(3, false, false).to(RENEW, "direct:other");
            routes.from("direct:other")
                    .errorHandler(routes.noErrorHandler())
                    .toD("portal:domains/renew?domainId=${header.id}&years=1");
        });

        assertRefused(fail("direct:renew"));
    }

    @Test
    void refusesRedeliveryOfAnEnricherAndOfASubRoute() throws Exception {
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(3).redeliveryDelay(0);
            routes.from("direct:enriched").enrich(RENEW);
            routes.from("direct:nested").to("direct:part");
            routes.from("direct:part").errorHandler(routes.noErrorHandler()).to(RENEW);
        });

        assertRefused(fail("direct:enriched"));
        simulator.faults().clear();
        assertRefused(fail("direct:nested"), 2);
    }

    @Test
    void sendsAgainOnceWhenTheRouteHasChecked() throws Exception {
        simulator
                .faults()
                .inject(Fault.droppedBefore()
                        .onRoute("POST", "/domain/@id/renew")
                        .times(1));
        addRoutes(routes -> {
            routes.onException(PortalOutcomeUnknownException.class)
                    .maximumRedeliveries(3)
                    .redeliveryDelay(0)
                    .onRedelivery(exchange -> exchange.setProperty(PortalConstants.OUTCOME_CHECKED, true));
            routes.from("direct:renew").to(RENEW);
        });

        assertThat(call("direct:renew").getException()).isNull();

        assertThat(simulator.effectCount(ROUTE)).isEqualTo(1);
        assertThat(count("POST", "/domain/47/renew")).isEqualTo(2);
    }

    @Test
    void takesTheWordOfTheRouteForOneAttemptOnly() throws Exception {
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(4).redeliveryDelay(0);
            routes.from("direct:renew")
                    .setProperty(PortalConstants.OUTCOME_CHECKED, routes.constant(true))
                    .to(RENEW);
        });

        assertRefused(fail("direct:renew"));
    }

    @Test
    void redeliversWhenThePortalSurelyDidNothing() throws Exception {
        context.getComponent("portal", io.github.camelportal.PortalComponent.class)
                .getConfiguration()
                .setMaxRetries(0);
        simulator
                .faults()
                .inject(Fault.status(429).onRoute("POST", "/domain/@id/renew").times(2));
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(4).redeliveryDelay(0);
            routes.from("direct:renew").to(RENEW);
        });

        assertThat(call("direct:renew").getException()).isNull();

        assertThat(simulator.effectCount(ROUTE)).isEqualTo(1);
        assertThat(count("POST", "/domain/47/renew")).isEqualTo(3);
    }

    @Test
    void refusesAfterAnUnexpectedFailureWhenTheRequestMayHaveBeenSent() throws Exception {
        addRoutes(routes -> routes.from("direct:renew")
                .doTry()
                .to(RENEW)
                .doCatch(Throwable.class)
                .to("portal:tickets/list")
                .to(RENEW)
                .end());

        assertRefused(fail("direct:renew"));
    }

    @Test
    void leavesOtherOperationsAndEstimatesAlone() throws Exception {
        simulator
                .faults()
                .inject(Fault.droppedAfter().on("POST", "/service/302/upgrade").times(1));
        addRoutes(routes -> {
            routes.onException(Exception.class).maximumRedeliveries(2).redeliveryDelay(0);
            routes.from("direct:estimate").to("portal:services/upgrade?serviceId=302&send=false");
            routes.from("direct:other")
                    .doTry()
                    .to(RENEW)
                    .doCatch(PortalOutcomeUnknownException.class)
                    .setBody(routes.constant("{\"resources\": {\"1557\": \"10104\"}}"))
                    .to("portal:services/upgrade?serviceId=302&send=true")
                    .end();
        });

        assertThat(request("direct:estimate", "{\"resources\": {\"1557\": \"10103\"}}")
                        .getException())
                .isNull();
        assertThat(fail("direct:other")).isNull();

        assertThat(simulator.effectCount("POST /service/@id/upgrade")).isEqualTo(1);
    }

    /** Sends an order that takes effect and whose response is lost, every time. */
    private Exception fail(String route) {
        simulator.faults().inject(Fault.droppedAfter().onRoute("POST", "/domain/@id/renew"));
        return call(route).getException();
    }

    private Exchange call(String route) {
        return request(route, null);
    }

    private Exchange request(String route, Object body) {
        return template.request(route, exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new java.util.HashMap<>(Map.of("id", "47")));
        });
    }

    private void assertRefused(Exception failure) {
        assertRefused(failure, 1);
    }

    private void assertRefused(Exception failure, int sent) {
        assertThat(failure)
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .isNotInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("portal:domains/renew")
                .hasMessageContaining("not sent again")
                .hasMessageContaining("CamelPortalOutcomeChecked")
                .hasCauseInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(simulator.effectCount(ROUTE)).isEqualTo(sent);
        assertThat(count("POST", "/domain/47/renew")).isEqualTo(sent);
    }
}
