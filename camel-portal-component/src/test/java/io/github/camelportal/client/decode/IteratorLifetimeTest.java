package io.github.camelportal.client.decode;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.processor.aggregate.UseLatestAggregationStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** A list that is read while it is used stays open until the outermost exchange ends, and never looks finished before its end. */
class IteratorLifetimeTest {

    private static final String ITERATE = "portal:invoices/list?outputType=iterator";
    private static final int ELEMENTS = 20_000;

    private final PortalStub portal = new PortalStub();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<Iterator<?>> kept = new AtomicReference<>();
    private final AtomicReference<Consumer<Iterator<?>>> reader = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(copies());
        portal.context().addRoutes(readers());
        portal.context().addRoutes(otherReaders());
        portal.answers("{\"invoices\": " + invoices(ELEMENTS) + "}");
    }

    private RouteBuilder copies() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:fetch").to(ITERATE);
                from("direct:breaker").circuitBreaker().to(ITERATE).end().to("direct:read");
                from("direct:multicast")
                        .multicast(new UseLatestAggregationStrategy())
                        .to("direct:fetch")
                        .end()
                        .to("direct:read");
                from("direct:recipients")
                        .recipientList(constant("direct:fetch"))
                        .to("direct:read");
                from("direct:enrich").enrich("direct:fetch").to("direct:read");
                from("direct:enrichPortal").enrich(ITERATE).to("direct:read");
                from("direct:nested")
                        .split(constant(List.of(1)))
                        .aggregationStrategy(new UseLatestAggregationStrategy())
                        .circuitBreaker()
                        .enrich("direct:fetch")
                        .end()
                        .end()
                        .to("direct:read");
            }
        };
    }

    private RouteBuilder readers() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:read")
                        .process(IteratorLifetimeTest.this::keep)
                        .split(body())
                        .streaming()
                        .process(IteratorLifetimeTest.this::see);
            }
        };
    }

    private RouteBuilder otherReaders() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tapped").wireTap("direct:tap").to("mock:end");
                from("direct:tap").process(e -> ended.await()).to(ITERATE).to("direct:read");
                from("direct:tapBody")
                        .to(ITERATE)
                        .process(IteratorLifetimeTest.this::keep)
                        .wireTap("direct:readLater");
                from("direct:readLater")
                        .process(e -> ended.await())
                        .split(body())
                        .streaming()
                        .process(IteratorLifetimeTest.this::see);
                from("direct:custom").to(ITERATE).process(e -> reader.get()
                        .accept((Iterator<?>) e.getMessage().getBody()));
                from("direct:stops").split(body()).to(ITERATE).process(e -> e.getMessage()
                        .getBody(Iterator.class)
                        .next());
            }
        };
    }

    private void keep(Exchange exchange) {
        kept.set((Iterator<?>) exchange.getMessage().getBody());
    }

    private void see(Exchange exchange) {
        seen.add(exchange.getMessage().getBody(Invoice.class).id());
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaker", "multicast", "recipients", "enrich", "enrichPortal", "nested"})
    void givesEveryElementWhenCopyOfExchangeRequestedList(String route) {
        Exchange exchange = template.request("direct:" + route, each -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(seen).hasSize(ELEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {ITERATE, "direct:fetch"})
    void throwsWhenReadBehindEndOfExchange(String endpoint) {
        Iterator<?> elements = (Iterator<?>) template.requestBody(endpoint, (Object) null);

        assertThatThrownBy(elements::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("portal:invoices/list")
                .hasMessageContaining("closed after 0 elements")
                .hasMessageContaining("outputType=typed");
        assertThatThrownBy(elements::next).hasMessageContaining("closed after 0 elements");
    }

    @Test
    void givesWholeListWhenTemplateAsksForList() {
        List<?> elements = template.requestBody(ITERATE, null, List.class);

        assertThat(elements).hasSize(ELEMENTS);
    }

    @Test
    void looksEmptyOnlyWhenListIsEmpty() {
        portal.answers("{\"invoices\": []}");

        Iterator<?> elements = (Iterator<?>) template.requestBody(ITERATE, (Object) null);

        assertThat(elements.hasNext()).isFalse();
    }

    @Test
    void closesConnectionWhenOutermostExchangeEnds() {
        int connections = portal.context()
                .getComponent("portal", PortalComponent.class)
                .getConfiguration()
                .getMaxConnections();
        for (int i = 0; i <= connections; i++) {
            template.requestBody("direct:fetch", (Object) null);
        }

        template.requestBody("direct:breaker", (Object) null);

        assertThat(seen).hasSize(ELEMENTS);
    }

    @Test
    void closesConnectionWithItsExchangeWhenListWasBegun() {
        int connections = portal.context()
                .getComponent("portal", PortalComponent.class)
                .getConfiguration()
                .getMaxConnections();
        List<Integer> lists = IntStream.rangeClosed(0, connections).boxed().toList();

        Exchange exchange =
                template.request("direct:stops", each -> each.getMessage().setBody(lists));

        assertThat(exchange.getException()).isNull();
        assertThat(portal.requests()).hasSize(lists.size());
    }

    @Test
    void readsWholeListWhenWireTapOutlivesItsExchange() {
        template.requestBody("direct:tapped", (Object) null);
        ended.countDown();

        await().untilAsserted(() -> assertThat(seen).hasSize(ELEMENTS));
    }

    @Test
    void throwsWhenWireTapReadsListOfEndedExchange() {
        NotifyBuilder tap = new NotifyBuilder(portal.context()).whenFailed(1).create();
        template.requestBody("direct:tapBody", (Object) null);

        assertThatThrownBy(() -> kept.get().hasNext()).hasMessageContaining("has ended");
        ended.countDown();
        assertThat(tap.matches(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).isEmpty();
    }

    @Test
    void failsAgainWhenReadAfterFailure() {
        portal.answers("{\"invoices\": " + invoices(3) + ", \"error\": [\"database_gone\"]}");
        AtomicReference<Throwable> first = new AtomicReference<>();
        AtomicReference<Throwable> second = new AtomicReference<>();
        reader.set(elements -> {
            first.set(catchThrowable(() -> elements.forEachRemaining(element -> {})));
            second.set(catchThrowable(elements::hasNext));
        });

        template.requestBody("direct:custom", (Object) null);

        assertThat(first.get()).hasMessageContaining("database_gone");
        assertThat(second.get()).isSameAs(first.get());
    }

    private static String invoices(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(id -> "{\"id\": \"" + id + "\", \"total\": \"19.65\", \"status\": \"Unpaid\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
