package io.github.camelportal.machines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A portal whose machines take their time to start and stop. It records the commands, and fails as the test says. */
public final class MachineServer implements AutoCloseable {

    public static final String SERVICE = "302";

    /** A failure of the portal, or of the connection, at a request. */
    public enum Trouble {
        NONE,
        /** The connection ends, and nothing is done. */
        DROPPED_BEFORE,
        /** It is done, and the connection ends. */
        DROPPED_AFTER,
        /** It is done, and a gateway says 504. */
        GATEWAY_TIMEOUT,
        /** It is done, and the response is void. */
        VOID,
        /** It is done, and a firewall sends a page. */
        PAGE
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, ServedMachine> machines = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Function<String, Trouble> trouble = request -> Trouble.NONE;
    private volatile Predicate<String> refused = request -> false;

    public MachineServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.setExecutor(threads);
        server.start();
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /** Adds a machine whose transitions take the given time. */
    public ServedMachine add(String id, String state, Duration transition) {
        ServedMachine machine = new ServedMachine(id, state, transition);
        machines.put(id, machine);
        return machine;
    }

    public ServedMachine machine(String id) {
        return machines.get(id);
    }

    /** Sets the trouble of each request, such as {@code POST 101/start} and {@code GET 101}. */
    public void troubles(Function<String, Trouble> newTrouble) {
        trouble = newTrouble;
    }

    /** Sets the requests, such as {@code GET 101}, whose credentials are refused. */
    void refuseCredentials(Predicate<String> newRefused) {
        refused = newRefused;
    }

    /** Returns the requests so far, such as {@code POST 101/start} and {@code GET 101}. */
    public List<String> requests() {
        return requests;
    }

    /** Returns the requests that are no reads. */
    public List<String> commands() {
        return requests.stream().filter(request -> !request.startsWith("GET")).toList();
    }

    private void respond(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api/service/" + SERVICE + "/vms/?", "");
        String request = exchange.getRequestMethod() + " " + path;
        requests.add(request);
        if (refused.test(request)) {
            send(exchange, 401, "{\"error\": [\"wronglogin\"]}");
            return;
        }
        Trouble now = trouble.apply(request);
        if (now == Trouble.DROPPED_BEFORE) {
            exchange.close();
            return;
        }
        String body = body(exchange.getRequestMethod(), path.split("/"));
        switch (now) {
            case DROPPED_AFTER -> exchange.close();
            case GATEWAY_TIMEOUT -> send(exchange, 504, "{\"error\": \"Gateway timeout\"}");
            case VOID -> send(exchange, 200, "{}");
            case PAGE -> send(exchange, 200, "<html>Checking your browser</html>");
            default -> send(exchange, body == null ? 404 : 200, body == null ? "{\"error\":[\"vm_not_found\"]}" : body);
        }
    }

    /** Returns null if there is no such machine. */
    private String body(String method, String[] path) {
        if (path[0].isEmpty() && method.equals("GET")) {
            return machines.values().stream()
                    .map(ServedMachine::json)
                    .toList()
                    .toString()
                    .transform(list -> "{\"vms\": " + list + "}");
        }
        if (path[0].isEmpty()) {
            return "{\"vm\": " + add("900", "building", Duration.ofMillis(300)).begin("building", "running") + "}";
        }
        ServedMachine machine = machines.get(path[0]);
        if (machine == null || machine.isRemoved()) {
            machines.remove(path[0]);
            return null;
        }
        if (method.equals("GET")) {
            return "{\"vm\": " + machine.json() + "}";
        }
        machine.carryOut(path.length > 1 ? path[1] : "destroy");
        return "{\"success\": true, \"info\": [\"command_sent\"]}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
