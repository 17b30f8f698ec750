package io.github.camelportal.client.decode;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** A list that is read while it is used is read once. A second attempt to read it fails, so that no element is lost silently. */
class IteratorReuseTest {

    private static final String ITERATE = "portal:invoices/list?outputType=iterator";
    private static final int ELEMENTS = 24;

    private final PortalStub portal = new PortalStub();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final List<String> passed = new CopyOnWriteArrayList<>();
    private volatile int failing;

    @BeforeEach
    void start() throws Exception {
        portal.context().addRoutes(redeliveries());
        portal.context().addRoutes(repetitions());
        portal.answers("{\"invoices\": " + invoices(ELEMENTS) + "}");
    }

    private RouteBuilder redeliveries() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(defaultErrorHandler().maximumRedeliveries(2).redeliveryDelay(0));
                from("direct:splitter").to(ITERATE).to("direct:split").process(e -> passed.add("splitter"));
                from("direct:split")
                        .errorHandler(noErrorHandler())
                        .split(body())
                        .streaming()
                        .stopOnException()
                        .process(IteratorReuseTest.this::see);
                from("direct:request").to("direct:requestAndSplit").process(e -> passed.add("request"));
                from("direct:requestAndSplit")
                        .errorHandler(noErrorHandler())
                        .to(ITERATE)
                        .to("direct:split");
                from("direct:elements").to(ITERATE).split(body()).streaming().process(IteratorReuseTest.this::see);
            }
        };
    }

    private RouteBuilder repetitions() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:try")
                        .to(ITERATE)
                        .doTry()
                        .to("direct:split")
                        .doCatch(IllegalStateException.class)
                        .end()
                        .setBody(e -> e.getMessage().getBody(Iterator.class).hasNext());
                from("direct:trySplit")
                        .to(ITERATE)
                        .doTry()
                        .to("direct:split")
                        .doCatch(IllegalStateException.class)
                        .end()
                        .to("direct:split");
                from("direct:multicast")
                        .to(ITERATE)
                        .multicast()
                        .stopOnException()
                        .to("direct:split", "direct:split");
                from("direct:loopTwice").to(ITERATE).loop(2).to("direct:split").end();
                from("direct:log").to(ITERATE).to("log:elements?showAll=true").to("direct:split");
            }
        };
    }

    private void see(Exchange exchange) {
        see(exchange.getMessage().getBody(Invoice.class).id());
    }

    private void see(String id) {
        if (Integer.parseInt(id) == failing) {
            failing = 0;
            throw new IllegalStateException("The sink is down");
        }
        seen.add(id);
    }

    private Exchange send(String route) {
        return portal.context().createProducerTemplate().request("direct:" + route, each -> {});
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({"splitter, 3", "splitter, 1", "splitter, 23", "splitter, 24"})
    void failsWhenRedeliveryReadsListThatWasBegun(String route, int element) {
        failing = element;

        Exchange exchange = send(route);

        assertThat(exchange.getException())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("portal:invoices/list")
                .hasMessageContaining("outputType=typed");
        assertThat(passed).isEmpty();
        assertThat(seen).hasSize(element - 1);
    }

    @Test
    void givesEveryElementWhenRedeliveryRequestsListAgain() {
        failing = 3;

        assertThat(send("request").getException()).isNull();
        assertThat(passed).hasSize(1);
        assertThat(seen).hasSize(2 + ELEMENTS);
    }

    @Test
    void givesEveryElementWhenOneElementIsRedelivered() {
        failing = 3;

        assertThat(send("elements").getException()).isNull();
        assertThat(seen).hasSize(ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"try", "trySplit"})
    void failsWhenReadAfterSplitterStopped(String route) {
        failing = 3;

        assertThat(send(route).getException()).hasStackTraceContaining("has been read to its end");
        assertThat(seen).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multicast", "loopTwice"})
    void failsWhenSecondSplitterReadsList(String route) {
        Exchange exchange = send(route);

        assertThat(exchange.getException()).hasStackTraceContaining("has been read to its end");
        assertThat(seen).hasSize(ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multicast", "loopTwice"})
    void passesWhenSecondSplitterReadsEmptyList(String route) {
        portal.answers("{\"invoices\": []}");

        assertThat(send(route).getException()).isNull();
    }

    @Test
    void logsIteratorWithoutReadingIt() {
        assertThat(send("log").getException()).isNull();
        assertThat(seen).hasSize(ELEMENTS);
    }

    private static String invoices(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(id -> "{\"id\": \"" + id + "\", \"total\": \"19.65\", \"status\": \"Unpaid\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
