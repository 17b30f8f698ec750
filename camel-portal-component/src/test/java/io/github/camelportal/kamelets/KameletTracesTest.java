package io.github.camelportal.kamelets;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Kamelets leave the headers and the variables of an exchange as they were, but for the response. */
class KameletTracesTest {

    private static final Map<String, String> RECORD =
            Map.of("domainId", "47", "name", "www", "type", "A", "content", "192.0.2.10");
    private static final Map<String, String> TICKET = Map.of("deptId", "1", "subject", "Disk", "inBody", "body");
    private static final String GUARDED = """
            - beans:
                - name: orders
                  type: org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository
            - from:
                uri: direct:in
                steps:
                  - to:
                      uri: kamelet:portal-guarded-order-action
                      parameters:
                        idempotentRepository: "#bean:orders"
                        currency: USD
                        pause: 1
            """;
    private static final String ITEMS = "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333,"
            + " \"cycle\": \"m\", \"domain\": \"web1.example.com\"}]}";

    @TempDir
    private Path folder;

    private MainRun run;

    static Stream<Arguments> kameletsWithHeaders() {
        return Stream.of(
                arguments("portal-ticket-sink", TICKET, Map.of("CamelPortalSubject", "Memory")),
                arguments("portal-dns-record-sink", RECORD, Map.of("CamelPortalName", "web1")),
                arguments("portal-dns-ensure-action", RECORD, recordHeaders()),
                arguments("portal-dns-remove-action", RECORD, recordHeaders()));
    }

    private static Map<String, Object> recordHeaders() {
        return Map.of(
                "CamelPortalDomainId", 47,
                "CamelPortalName", "web1",
                "CamelPortalType", "AAAA",
                "CamelPortalContent", "2001:db8::1");
    }

    @BeforeEach
    void openPortal() {
        run = new MainRun(folder);
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @MethodSource("kameletsWithHeaders")
    void restoresHeadersWhenMessageHasThem(String kamelet, Map<String, String> parameters, Map<String, Object> headers)
            throws Exception {
        run.startSink(kamelet, parameters);

        Exchange exchange = run.send(body(kamelet), headers);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsAllEntriesOf(headers);
        assertThat(exchange.getVariables()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kameletsWithHeaders")
    void leavesNoHeaderWhenParametersAreGiven(
            String kamelet, Map<String, String> parameters, Map<String, Object> headers) throws Exception {
        run.startSink(kamelet, parameters);

        Exchange exchange = run.send(body(kamelet), Map.of());

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders())
                .doesNotContainKeys(headers.keySet().toArray(String[]::new));
        assertThat(exchange.getVariables()).isEmpty();
    }

    @Test
    void restoresHeadersWhenPortalRefuses() throws Exception {
        run.startSink("portal-ticket-sink", TICKET);
        run.portal().faults().inject(Fault.error("dept_not_found").onRoute("POST", "/tickets"));

        Exchange exchange = run.send("Full", Map.of("CamelPortalSubject", "Memory"));

        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
        assertThat(exchange.getMessage().getHeaders()).containsEntry("CamelPortalSubject", "Memory");
        assertThat(exchange.getVariables()).isEmpty();
    }

    @Test
    void keepsVariablesOfRouteWhenRecordIsEnsured() throws Exception {
        run.startSink("portal-dns-ensure-action", RECORD);

        Exchange exchange = send(null, Map.of(), Map.of("portalName", "a", "portalType", "b", "portalContent", "c"));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getVariables())
                .containsOnly(
                        Map.entry("portalName", "a"), Map.entry("portalType", "b"), Map.entry("portalContent", "c"));
    }

    @Test
    void restoresLimitWhenOrderIsPlaced() throws Exception {
        run.start(GUARDED);

        Exchange exchange = run.send(ITEMS, order("12.00", Map.of("CamelPortalMaxTotal", "1.00")));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry("OrderOutcome", "placed")
                .containsEntry("CamelPortalMaxTotal", "1.00");
        assertThat(exchange.getVariables()).isEmpty();
    }

    /** The response to an earlier order, in a variable of the route, does not count as the response to this one. */
    @Test
    void refusesOrderWhenVariableOfRouteHasResponse() throws Exception {
        run.start(GUARDED);

        Exchange exchange =
                send(ITEMS, order("9.98", Map.of()), Map.of("portalOrder", "earlier", "portalOrderOutcome", "placed"));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).containsEntry("OrderOutcome", "tooExpensive");
        assertThat(run.count("POST", "/order")).isZero();
    }

    private static Map<String, Object> order(String maxTotal, Map<String, Object> others) {
        Map<String, Object> headers = new HashMap<>(others);
        headers.put("OrderNumber", "PO-1");
        headers.put("MaxTotal", maxTotal);
        headers.put("Hostname", "web1.example.com");
        return headers;
    }

    private static String body(String kamelet) {
        return kamelet.equals("portal-ticket-sink") ? "Full" : null;
    }

    private Exchange send(Object body, Map<String, Object> headers, Map<String, Object> variables) {
        return run.context().createProducerTemplate().request("direct:in", exchange -> {
            exchange.getMessage().setBody(body);
            exchange.getMessage().setHeaders(new HashMap<>(headers));
            variables.forEach(exchange::setVariable);
        });
    }
}
