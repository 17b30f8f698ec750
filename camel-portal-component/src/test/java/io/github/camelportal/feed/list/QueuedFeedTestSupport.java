package io.github.camelportal.feed.list;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;

/** A test of a feed whose route sends each exchange to a queue. The consumer of the queue works when the latch opens. */
abstract class QueuedFeedTestSupport {

    final InvoiceListServer portal = new InvoiceListServer();
    final MemoryFeedStateRepository state = new MemoryFeedStateRepository();
    final DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
    final Set<String> processed = ConcurrentHashMap.newKeySet();
    final AtomicInteger runs = new AtomicInteger();
    final CountDownLatch open = new CountDownLatch(1);

    @BeforeEach
    void keepStates() {
        context.getRegistry().bind("state", state);
    }

    @AfterEach
    void stop() {
        open.countDown();
        context.stop();
        portal.close();
    }

    void work(Exchange exchange) {
        PolledRoute.await(open);
        processed.add(key(exchange));
        runs.incrementAndGet();
    }

    static String key(Exchange exchange) {
        return exchange.getMessage().getHeader("CamelPortalKey", "list", String.class);
    }

    static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    void lists(int count) {
        portal.lists(IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toArray(String[]::new));
    }
}
