package io.github.camelportal.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A portal whose response to each path is written by the test. Other paths get 404. */
public final class ScriptedPortal implements AutoCloseable {

    private record Script(int status, List<String> pages) {}

    private final HttpServer server;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Duration latency = Duration.ZERO;

    public ScriptedPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.setExecutor(task -> new Thread(task, "scripted-portal").start());
        server.start();
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /**
     * Sets the response to a path.
     *
     * @param pages bodies of the pages, written with single quotes
     */
    public ScriptedPortal responds(String path, int status, String... pages) {
        scripts.put(path, new Script(status, List.of(pages)));
        return this;
    }

    /** Delays each response. */
    public ScriptedPortal delaysResponses(Duration duration) {
        latency = duration;
        return this;
    }

    /** Returns the methods and paths of the requests so far. */
    public List<String> requests() {
        return requests;
    }

    private void respond(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api", "");
        requests.add(exchange.getRequestMethod() + " " + path);
        String query = exchange.getRequestURI().getQuery();
        int page = query != null && query.contains("page=") ? Integer.parseInt(query.replaceAll(".*page=", "")) : 1;
        Script script = scripts.getOrDefault(path, new Script(404, List.of("{'error':['invalid method']}")));
        byte[] body = script.pages()
                .get(Math.min(page, script.pages().size()) - 1)
                .replace('\'', '"')
                .getBytes(UTF_8);
        LockSupport.parkNanos(latency.toNanos());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        boolean hasBody = script.status() != 204 && body.length > 0;
        exchange.sendResponseHeaders(script.status(), hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
