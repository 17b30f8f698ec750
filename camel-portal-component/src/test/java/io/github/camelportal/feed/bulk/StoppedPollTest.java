package io.github.camelportal.feed.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.support.PolledRoute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A stop of the route ends a poll in the middle of a list, although that has nothing to deliver. */
class StoppedPollTest {

    private final CountDownLatch endless = new CountDownLatch(1);
    private HttpServer server;
    private PolledRoute route;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", this::respond);
        server.setExecutor(task -> new Thread(task, "endless-list").start());
        server.start();
        route = new PolledRoute(
                PolledRoute.context("http://localhost:" + server.getAddress().getPort() + "/api"),
                "portal:invoices/list?chunkSize=10");
    }

    @AfterEach
    void stop() {
        route.close();
        server.stop(0);
    }

    /** Lists one invoice again and again, until the connection ends. */
    private void respond(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write("{\"invoices\":[{\"id\":\"1\"}".getBytes(UTF_8));
            byte[] more = ",{\"id\":\"1\"}".repeat(1000).getBytes(UTF_8);
            for (int part = 0; true; part++) {
                out.write(more);
                if (part == 100) {
                    endless.countDown();
                }
            }
        }
    }

    @Test
    void endsWithinListWhenRouteStops() throws Exception {
        CompletableFuture<List<String>> poll =
                CompletableFuture.supplyAsync(route::poll, task -> new Thread(task).start());
        PolledRoute.await(endless);

        route.stop();

        assertThat(route.context().getShutdownStrategy().isTimeoutOccurred()).isFalse();
        assertThat(poll.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(route.problems()).isEmpty();
    }
}
