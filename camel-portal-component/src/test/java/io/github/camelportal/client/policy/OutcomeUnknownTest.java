package io.github.camelportal.client.policy;

import java.util.List;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;
import io.github.camelportal.support.SimulatorContext;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Named.named;

/** A write is sent once when the portal may have processed it, and the route learns that its outcome is unknown. */
class OutcomeUnknownTest {

    private static final String POLICY = "maxRetries=2&retryDelay=0";
    private static final List<String> CALLS = List.of(
            "portal:tickets/create?deptId=1&subject=S&body=B&" + POLICY,
            "portal:tickets/create?deptId=1&subject=S&body=B&outputType=json&" + POLICY,
            "portal:tickets/create?deptId=1&subject=S&body=B&outputType=stream&" + POLICY,
            "portal:tickets/close?ticketNumber=7&" + POLICY,
            "portal:domains/renew?domainId=47&years=1&" + POLICY,
            "portal:vms/destroy?serviceId=1&vmId=2&" + POLICY);
    private static final ResponseDefinitionBuilder SUCCESS = ResponseSequence.json("{\"success\": true}");

    private static PortalStub portal;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    /** Answers of somebody who may have stood between the portal and the route. */
    static Stream<Named<ResponseDefinitionBuilder>> unreadable() {
        return Stream.of(
                named("a page", aResponse().withStatus(200).withBody("<html>Please wait</html>")),
                named("half an answer", ResponseSequence.json("{\"success\": tr")),
                named("no JSON", ResponseSequence.json("OK")));
    }

    @ParameterizedTest
    @MethodSource({
        "io.github.camelportal.support.FailureResponses#lost",
        "io.github.camelportal.support.FailureResponses#troubles",
        "io.github.camelportal.support.FailureResponses#undecided",
        "unreadable"
    })
    void itIsAskedOnce(ResponseDefinitionBuilder fault) {
        for (String uri : CALLS) {
            ResponseSequence.answer(portal, fault, SUCCESS);

            assertThat(failure(uri))
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("Check there before you send it again");
            assertThat(portal.requests()).hasSize(1);
        }
    }

    @Test
    void leavesOutcomeUnknownWhenResponseTimesOut() {
        for (String uri : CALLS) {
            ResponseSequence.answer(portal, ResponseSequence.json("{}").withFixedDelay(60_000), SUCCESS);

            assertThat(failure(uri + "&responseTimeout=100ms"))
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("SocketTimeoutException");
            // A busy server notes a request later than its client gives up.
            await().untilAsserted(() -> assertThat(portal.requests()).hasSize(1));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#refusing")
    void failsOrdinarilyWhenPortalReportsError(ResponseDefinitionBuilder fault) {
        for (String uri : CALLS) {
            ResponseSequence.answer(portal, fault, SUCCESS);

            assertThat(failure(uri)).isNotInstanceOf(PortalOutcomeUnknownException.class);
            // A refused close is followed by a read of the state.
            assertThat(portal.requests())
                    .filteredOn(request -> !request.getMethod().equals(RequestMethod.GET))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.support.FailureResponses#tooMany")
    void retriesWhenPortalDiscardedRequest(ResponseDefinitionBuilder fault) {
        for (String uri : CALLS) {
            ResponseSequence.answer(portal, fault, fault, SUCCESS);
            assertThat(exchange(uri).getException()).isNull();
            assertThat(portal.requests()).hasSize(3);

            portal.answers(fault);
            assertThat(failure(uri)).isExactlyInstanceOf(PortalRateLimitException.class);
            assertThat(portal.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"droppedAfter", "truncated", "truncatedChunks", "halfBody"})
    void processesWriteOnceWhenResponseIsLost(String fault) throws Exception {
        try (SimulatorContext simulated = new SimulatorContext(PortalSimulator.start(), AuthMethod.basic).start()) {
            simulated
                    .simulator()
                    .faults()
                    .inject(
                            switch (fault) {
                                case "droppedAfter" -> Fault.droppedAfter();
                                case "truncated" -> Fault.truncated();
                                case "truncatedChunks" -> Fault.truncatedChunks();
                                default -> Fault.halfBody();
                            });

            Exchange exchange = simulated
                    .template()
                    .request("portal:tickets/create?deptId=1&subject=S&body=B&" + POLICY, sent -> {});

            assertThat(exchange.getException()).isExactlyInstanceOf(PortalOutcomeUnknownException.class);
            assertThat(simulated.simulator().tickets()).hasSize(1);
            assertThat(simulated.count("POST", "/tickets")).isEqualTo(1);
        }
    }

    @Test
    void catchesExceptionWhenRouteNamesItsType() throws Exception {
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:order")
                        .doTry()
                        .to("portal:domains/renew?domainId=47&years=1")
                        .doCatch(PortalOutcomeUnknownException.class)
                        .setBody(constant("look first"))
                        .doCatch(PortalOperationException.class)
                        .setBody(constant("try again"))
                        .end();
            }
        });
        portal.answers(ResponseSequence.json(500, "{}"));

        assertThat(portal.context().createProducerTemplate().requestBody("direct:order", (Object) null))
                .isEqualTo("look first");
    }

    private static PortalOperationException failure(String uri) {
        Exception failure = exchange(uri).getException();
        assertThat(failure).isInstanceOf(PortalOperationException.class);
        return (PortalOperationException) failure;
    }

    private static Exchange exchange(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
