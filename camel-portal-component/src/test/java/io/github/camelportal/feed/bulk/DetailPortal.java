package io.github.camelportal.feed.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A portal with a list of invoices, and with details of each of them. */
final class DetailPortal implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<String> detailRequests = new CopyOnWriteArrayList<>();
    private final AtomicInteger concurrent = new AtomicInteger();
    private final AtomicInteger mostConcurrent = new AtomicInteger();
    private volatile List<String> listed = List.of();
    private volatile String status = "Unpaid";
    private volatile Consumer<String> hook = id -> {};

    DetailPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.setExecutor(task -> new Thread(task, "detail-portal").start());
        server.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    void lists(String... ids) {
        listed = List.of(ids);
    }

    /** Sets the status of each invoice in the list. */
    void hasStatus(String text) {
        status = text;
    }

    /** Responds with an HTTP status to requests for the details of an invoice, or with the details if it is 200. */
    void fails(String id, int code) {
        failures.put(id, code);
    }

    /** Is called during each request for details. */
    void onDetails(Consumer<String> action) {
        hook = action;
    }

    /** Returns the ids of the requests for details so far. */
    List<String> detailRequests() {
        return detailRequests;
    }

    int mostConcurrent() {
        return mostConcurrent.get();
    }

    private void respond(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api", "");
        if (path.equals("/invoice")) {
            String elements = listed.stream()
                    .map(id -> "{'id':'" + id + "','status':'" + status + "'}")
                    .collect(Collectors.joining(","));
            send(exchange, 200, "{'invoices':[" + elements + "]}");
            return;
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        detailRequests.add(id);
        mostConcurrent.accumulateAndGet(concurrent.incrementAndGet(), Math::max);
        try {
            hook.accept(id);
        } finally {
            concurrent.decrementAndGet();
        }
        int code = failures.getOrDefault(id, 200);
        send(
                exchange,
                code,
                code == 200 ? "{'invoice':{'id':'" + id + "','total':'" + id + ".00'}}" : "{'error':['no']}");
    }

    private static void send(HttpExchange exchange, int code, String json) throws IOException {
        byte[] body = json.replace('\'', '"').getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
