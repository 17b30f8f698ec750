package io.github.camelportal.client.policy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A portal whose list of invoices begins at once, with more than any buffer holds, and never ends. */
public final class EndlessPortal implements AutoCloseable {

    private static final String BEGINNING =
            "{\"invoices\": [{\"id\": \"1\"}, {\"id\": \"2\", \"note\": \"" + "x".repeat(200_000) + "\"}";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final boolean silent;

    /**
     * Starts it.
     *
     * @param silent whether nothing more comes after the beginning, or a byte now and then
     */
    public EndlessPortal(boolean silent) {
        this.silent = silent;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        out.write(BEGINNING.getBytes(UTF_8));
        out.flush();
        try {
            while (!end.await(20, TimeUnit.MILLISECONDS)) {
                if (!silent) {
                    out.write(' ');
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
