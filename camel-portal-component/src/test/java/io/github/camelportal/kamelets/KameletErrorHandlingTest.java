package io.github.camelportal.kamelets;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.component.mock.MockEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A failure of any Kamelet reaches the error handling of the route that calls it, as a failure of an endpoint does. */
class KameletErrorHandlingTest {

    private static final String RECORD = "domainId: 47, name: www, type: A, content: 192.0.2.10";

    /** Parameters with which each sink and each action sends a request. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "portal-ticket-sink", "deptId: 1, subject: Disk, inBody: body",
            "portal-ticket-reply-sink", "ticketNumber: 736633, inBody: body",
            "portal-ticket-get-action", "ticketNumber: 736633",
            "portal-invoice-get-action", "invoiceId: 4",
            "portal-dns-record-sink", RECORD,
            "portal-dns-ensure-action", RECORD,
            "portal-dns-remove-action", RECORD,
            "portal-order-quote-action", "payMethod: 1",
            "portal-guarded-order-action", "idempotentRepository: '#bean:orders', currency: USD, pause: 1",
            "portal-vm-power-action", "command: reboot, serviceId: 302, vmId: 101");

    private static final Map<String, String> BODIES = Map.of(
            "portal-ticket-sink", "Full",
            "portal-ticket-reply-sink", "It works again.",
            "portal-order-quote-action",
                    "{\"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\"}]}",
            "portal-guarded-order-action",
                    "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\","
                            + " \"domain\": \"web1.example.com\"}]}");

    private static final Map<String, Object> ORDER =
            Map.of("OrderNumber", "PO-1", "MaxTotal", "12.00", "Hostname", "web1.example.com");

    private static final String ON_EXCEPTION = """
            - onException:
                exception:
                  - java.lang.Exception
                handled:
                  constant: "true"
                steps:
                  - to: mock:caught
            """;

    private static final String REDELIVERIES = """
            - onException:
                exception:
                  - java.lang.Exception
                redeliveryPolicy:
                  maximumRedeliveries: "2"
                  redeliveryDelay: "1"
            """;

    private static final String DEAD_LETTERS = """
            - errorHandler:
                deadLetterChannel:
                  deadLetterUri: mock:dead
                  redeliveryPolicy:
                    maximumRedeliveries: "2"
                    redeliveryDelay: "1"
            """;

    @TempDir
    private Path folder;

    private MainRun run;

    static Stream<String> sinksAndActions() {
        return KameletFile.all().stream()
                .filter(kamelet -> !kamelet.type().equals("source"))
                .map(KameletFile::name);
    }

    static Stream<String> sources() {
        return KameletFile.all().stream()
                .filter(kamelet -> kamelet.type().equals("source"))
                .map(KameletFile::name);
    }

    @BeforeEach
    void openPortal() {
        run = new MainRun(folder);
        run.portal().staff().openTicket(1, "Backup fails", "Please look at web1.");
    }

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @MethodSource("sinksAndActions")
    void runsOnExceptionOfRouteWhenPortalRefuses(String kamelet) throws Exception {
        start(kamelet, ON_EXCEPTION);
        run.portal().faults().inject(Fault.error("refused"));

        Exchange exchange = run.send(BODIES.get(kamelet), ORDER);

        assertThat(exchange.getException()).isNull();
        assertThat(caught("mock:caught")).isInstanceOf(PortalOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("sinksAndActions")
    void repeatsKameletWhenOnExceptionRedelivers(String kamelet) throws Exception {
        start(kamelet, REDELIVERIES);
        run.portal().faults().inject(Fault.error("refused"));

        Exchange exchange = run.send(BODIES.get(kamelet), ORDER);

        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
        assertThat(exchange.getMessage().getHeader(Exchange.REDELIVERY_COUNTER)).isEqualTo(2);
        assertThat(run.portal().requests()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("sinksAndActions")
    void reachesDeadLetterChannelWhenPortalRefuses(String kamelet) throws Exception {
        start(kamelet, DEAD_LETTERS);
        run.portal().faults().inject(Fault.error("refused"));

        Exchange exchange = run.send(BODIES.get(kamelet), ORDER);

        assertThat(exchange.getException()).isNull();
        assertThat(caught("mock:dead")).isInstanceOf(PortalOperationException.class);
        assertThat(received("mock:dead").getMessage().getHeader(Exchange.REDELIVERY_COUNTER))
                .isEqualTo(2);
        assertThat(received("mock:dead").getMessage().getBody()).isEqualTo(BODIES.get(kamelet));
    }

    @Test
    void runsOnExceptionOfRouteWhenOutcomeOfReplyIsUnknown() throws Exception {
        start("portal-ticket-reply-sink", ON_EXCEPTION);
        run.portal().faults().inject(Fault.droppedAfter().on("POST", "/tickets"));

        run.send("It works again.", Map.of());

        assertThat(caught("mock:caught")).isInstanceOf(PortalOutcomeUnknownException.class);
    }

    @Test
    void runsOnExceptionOfRouteWhenOrderLacksHostName() throws Exception {
        start("portal-guarded-order-action", ON_EXCEPTION);
        Map<String, Object> headers = new HashMap<>(ORDER);
        headers.remove("Hostname");

        Exchange exchange = run.send(BODIES.get("portal-guarded-order-action"), headers);

        assertThat(caught("mock:caught")).hasMessageContaining("Hostname");
        assertThat(exchange.getMessage().getBody()).isEqualTo(BODIES.get("portal-guarded-order-action"));
        assertThat(exchange.getVariables()).isEmpty();
        assertThat(run.count("POST", "/order")).isZero();
    }

    /** Camel Main runs the route behind a source with a copy of the exchange, whose failure counts. */
    @ParameterizedTest
    @MethodSource("sources")
    void deliversElementAgainWhenRouteBehindSourceFails(String kamelet) throws Exception {
        run.portal()
                .staff()
                .reply("736633", "See the log.", "log.txt", "text/plain", "fine".getBytes(StandardCharsets.UTF_8));
        String operation = kamelet.equals("portal-list-source") ? ", operation: tickets/list" : "";

        run.start("""
                - from:
                    uri: kamelet:%s
                    parameters: {delay: 50ms, maxMessagesPerPoll: 1%s}
                    steps:
                      - to: mock:out
                      - throwException:
                          exceptionType: java.lang.IllegalStateException
                          message: no database
                """.formatted(kamelet, operation));

        Object body = run.received(1).get(0).getMessage().getBody();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> run.received(1).stream()
                                .filter(exchange ->
                                        body.equals(exchange.getMessage().getBody()))
                                .count()
                        > 1);
    }

    private void start(String kamelet, String errorHandling) throws Exception {
        assertThat(PARAMETERS).containsKey(kamelet);
        run.start(errorHandling + """
                - beans:
                    - name: orders
                      type: org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository
                - from:
                    uri: direct:in
                    steps:
                      - to:
                          uri: kamelet:%s
                          parameters: {%s}
                """.formatted(kamelet, PARAMETERS.get(kamelet)));
    }

    private Exchange received(String uri) {
        MockEndpoint mock = run.context().getEndpoint(uri, MockEndpoint.class);
        assertThat(mock.getReceivedExchanges()).hasSize(1);
        return mock.getReceivedExchanges().get(0);
    }

    private Exception caught(String uri) {
        return received(uri).getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class);
    }
}
