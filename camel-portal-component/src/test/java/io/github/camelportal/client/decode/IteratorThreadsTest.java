package io.github.camelportal.client.decode;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.util.Throwables.getStackTrace;

/** A list that is read while it is used goes to one reader, which may change its thread. */
class IteratorThreadsTest {

    private static final String ITERATE = "portal:invoices/list?outputType=iterator";
    private static final int ELEMENTS = 20_000;

    private final PortalStub portal = new PortalStub();
    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final AtomicReference<Consumer<Iterator<?>>> reader = new AtomicReference<>();
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:custom").to(ITERATE).process(e -> reader.get()
                        .accept((Iterator<?>) e.getMessage().getBody()));
                from("direct:loop").process(e -> ((Iterator<?>) e.getMessage().getBody())
                        .forEachRemaining(each -> seen.add("one")));
                from("direct:branches")
                        .to(ITERATE)
                        .multicast()
                        .parallelProcessing()
                        .stopOnException()
                        .to("direct:loop", "direct:loop");
                from("direct:parallel")
                        .to(ITERATE)
                        .split(body())
                        .streaming()
                        .parallelProcessing()
                        .process(e ->
                                seen.add(e.getMessage().getBody(Invoice.class).id()));
            }
        });
        portal.answers("{\"invoices\": " + invoices(ELEMENTS) + "}");
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void givesEveryElementWhenSplitterIsParallel() {
        Exchange exchange = template.request("direct:parallel", each -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(seen).hasSize(ELEMENTS).doesNotHaveDuplicates();
    }

    @Test
    void throwsWhenTwoThreadsReadOneList() {
        AtomicReference<Throwable> first = new AtomicReference<>();
        AtomicReference<Throwable> second = new AtomicReference<>();
        reader.set(elements -> {
            elements.next();
            second.set(inOtherThread(elements::next));
            first.set(catchThrowable(elements::hasNext));
        });

        template.requestBody("direct:custom", (Object) null);

        assertThat(second.get()).isNull();
        assertThat(first.get())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two threads read the same list");
    }

    @Test
    void throwsWhenOtherThreadReadsListThatWasReadToItsEnd() {
        AtomicReference<Throwable> second = new AtomicReference<>();
        reader.set(elements -> {
            elements.forEachRemaining(element -> seen.add("one"));
            second.set(inOtherThread(() -> assertThat(elements.hasNext()).isFalse()));
        });

        template.requestBody("direct:custom", (Object) null);

        assertThat(seen).hasSize(ELEMENTS);
        assertThat(second.get()).hasMessageContaining("two threads read the same list");
    }

    @Test
    void losesNoElementSilentlyWhenParallelBranchesReadOneList() {
        Exchange exchange = template.request("direct:branches", each -> {});

        assertThat(getStackTrace(exchange.getException())).contains("two threads read the same list");
    }

    private static Throwable inOtherThread(Runnable action) {
        return CompletableFuture.supplyAsync(() -> catchThrowable(action::run)).join();
    }

    private static String invoices(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(id -> "{\"id\": \"" + id + "\", \"total\": \"19.65\", \"status\": \"Unpaid\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
