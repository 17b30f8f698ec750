package io.github.camelportal.evidence;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server that gives the same response to every request, and counts the requests. */
final class UnprovingServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final AtomicInteger requests = new AtomicInteger();
    private String firstMethod;
    private volatile int status = 200;
    private volatile String body = "";

    UnprovingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::respond);
        server.setExecutor(threads);
        server.start();
    }

    private void respond(HttpExchange exchange) throws IOException {
        count(exchange.getRequestMethod());
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean none = bytes.length == 0 || status == 204 || status == 304;
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** Counts the requests with the method of the first one. A refused close may be followed by a read of the state. */
    private synchronized void count(String method) {
        if (firstMethod == null) {
            firstMethod = method;
        }
        if (method.equals(firstMethod)) {
            requests.incrementAndGet();
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /** Sets the response, and starts to count anew. */
    synchronized void responds(int newStatus, String newBody) {
        status = newStatus;
        body = newBody;
        requests.set(0);
        firstMethod = null;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
