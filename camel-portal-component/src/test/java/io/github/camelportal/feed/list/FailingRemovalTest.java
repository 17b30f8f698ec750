package io.github.camelportal.feed.list;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A removal that a route cannot process comes again at each poll, and like all that has failed it is no reason to poll again at
 * once.
 */
class FailingRemovalTest extends SimulatedPortalTestSupport {

    private static final String ID = "308974";

    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final AtomicBoolean fails = new AtomicBoolean(true);

    @AfterEach
    void stop() {
        fails.set(false);
    }

    @Test
    void endsAGreedyPoll() throws Exception {
        addRoutes(route -> route.from("portal:invoices/list?removed=true&greedy=true&startScheduler=false")
                .routeId("feed")
                .process(this::process));
        poll();
        simulator.staff().billing().deleteInvoice(ID);
        // Two snapshots in a row must lack it.
        poll();

        CompletableFuture<Void> failing = CompletableFuture.runAsync(this::poll, task -> new Thread(task).start());
        await().until(failing::isDone);
        int tries = tried.size();
        fails.set(false);
        poll();

        assertThat(tries).isLessThanOrEqualTo(2);
        assertThat(tried).hasSize(tries + 1);
    }

    private void process(Exchange exchange) {
        if (exchange.getMessage().getBody().equals(ID)) {
            tried.add(ID);
            if (fails.get()) {
                throw new IllegalStateException("the route cannot do this one");
            }
        }
    }

    private void poll() {
        ((Runnable) context.getRoute("feed").getConsumer()).run();
    }
}
