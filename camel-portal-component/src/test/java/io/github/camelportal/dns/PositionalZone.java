package io.github.camelportal.dns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A portal with the domain 47 and the zone 60 of the service 301. They have the same records, whose ids are their positions. */
final class PositionalZone implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final List<Map<String, Object>> records = new CopyOnWriteArrayList<>();
    private final List<String> writes = new CopyOnWriteArrayList<>();
    private final List<String> conflicts = new CopyOnWriteArrayList<>();
    private volatile Consumer<List<Map<String, Object>>> beforeWrite = list -> {};
    private volatile UnaryOperator<Map<String, Object>> storing = fields -> fields;
    private volatile String responseAfterWrite;

    PositionalZone() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::respond);
        server.setExecutor(task -> new Thread(task, "positional-zone").start());
        server.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    PositionalZone with(String name, String type, String content, int priority, int ttl) {
        records.add(new LinkedHashMap<>(
                Map.of("name", name, "type", type, "content", content, "priority", priority, "ttl", ttl)));
        return this;
    }

    /** Sets the change that somebody else makes between the read and the first write. */
    void changesBeforeWrite(Consumer<List<Map<String, Object>>> change) {
        beforeWrite = change;
    }

    /** Sets the form in which a record is stored. */
    void stores(UnaryOperator<Map<String, Object>> form) {
        storing = form;
    }

    /** Sets the response to each read after a write. */
    void respondsAfterWrite(String json) {
        responseAfterWrite = json;
    }

    /** Changes a field of all records of a name or type. */
    void changeAll(String key, String field, Object value) {
        records.stream()
                .filter(each -> key.equals(each.get("type")) || key.equals(each.get("name")))
                .forEach(each -> each.put(field, value));
    }

    /** Adds a record with any fields to the list. */
    void lists(Map<String, Object> fields) {
        records.add(fields);
    }

    /** Returns the methods and positions of the writes so far. */
    List<String> writes() {
        return writes;
    }

    /** Returns the records, without ids. */
    List<Map<String, Object>> records() {
        return List.copyOf(records);
    }

    /** Returns the names that had a CNAME beside another record after a write. */
    List<String> conflicts() {
        return conflicts;
    }

    List<Object> contents() {
        return records.stream().map(each -> each.get("content")).toList();
    }

    private void respond(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/api", "");
        Object body;
        if (path.startsWith("/domain/name/")) {
            body = Map.of("details", List.of(domain()));
        } else if (path.equals("/domain/47")) {
            body = Map.of("details", domain());
        } else if (!exchange.getRequestMethod().equals("GET")) {
            write(exchange, path.replaceFirst("^/(domain/47/dns|service/301/dns/60)/?([a-z]+/?)?", ""));
            body = Map.of("success", true, "info", List.of("updated"));
        } else {
            body = Map.of("name", "testname.com", "records", listed());
        }
        boolean isReplaced = exchange.getRequestMethod().equals("GET")
                && path.contains("/dns")
                && responseAfterWrite != null
                && !writes.isEmpty();
        byte[] bytes = isReplaced ? responseAfterWrite.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, Object> domain() {
        return Map.of("id", "47", "name", "testname.com", "status", "Active");
    }

    private List<Map<String, Object>> listed() {
        List<Map<String, Object>> listed = new ArrayList<>();
        for (Map<String, Object> each : records) {
            Map<String, Object> fields = new LinkedHashMap<>(Map.of("id", listed.size() + 1));
            fields.putAll(each);
            listed.add(fields);
        }
        return listed;
    }

    private synchronized void write(HttpExchange exchange, String position) throws IOException {
        if (writes.isEmpty()) {
            beforeWrite.accept(records);
        }
        writes.add((exchange.getRequestMethod() + " " + position).strip());
        int index = position.isEmpty() ? records.size() : Integer.parseInt(position) - 1;
        if (exchange.getRequestMethod().equals("DELETE")) {
            records.remove(index);
            return;
        }
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("priority", 0, "ttl", 1800));
        if (index < records.size()) {
            fields.putAll(records.get(index));
        }
        JSON.readTree(exchange.getRequestBody())
                .properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue().isNumber()
                                ? field.getValue().asInt()
                                : field.getValue().asText()));
        Map<String, Object> stored = storing.apply(fields);
        if (index < records.size()) {
            records.set(index, stored);
        } else {
            records.add(stored);
        }
        noteConflicts(stored.get("name"));
    }

    private void noteConflicts(Object name) {
        List<Object> types = records.stream()
                .filter(each -> each.get("name").equals(name))
                .map(each -> each.get("type"))
                .toList();
        if (types.size() > 1 && types.contains("CNAME")) {
            conflicts.add(name + " " + types);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
