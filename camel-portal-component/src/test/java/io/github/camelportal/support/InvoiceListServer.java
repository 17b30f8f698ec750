package io.github.camelportal.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A portal with one list of invoices, written as the test says, or only half of it. */
public final class InvoiceListServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> headers = new TreeMap<>();
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int status;
    private boolean withLength = true;
    private boolean broken;

    public InvoiceListServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort() + "/api";
    }

    /** An element with this id and these other fields, written with single quotes. */
    public static String invoice(String id, String fields) {
        return "{\"id\":\"" + id + "\"" + (fields.isEmpty() ? "" : "," + fields.replace('\'', '"')) + "}";
    }

    /** Lists elements: each an id, or JSON that is written as it is. */
    public InvoiceListServer lists(String... elements) {
        return answers(200, "{\"invoices\":" + list(elements) + "}");
    }

    /** Lists elements in pages. */
    public synchronized InvoiceListServer listsPages(List<List<String>> lists) {
        answers(200, "");
        pages.clear();
        for (int i = 0; i < lists.size(); i++) {
            pages.add("{\"data\":{\"invoices\":" + list(lists.get(i).toArray(String[]::new))
                    + "},\"error\":[],\"page\":{\"current\":" + (i + 1) + ",\"total\":" + lists.size() + "}}");
        }
        return this;
    }

    public synchronized InvoiceListServer answers(int code, String body) {
        status = code;
        pages.clear();
        pages.add(body);
        broken = false;
        return this;
    }

    /** Lists elements, and ends the connection in the middle of them. */
    public synchronized InvoiceListServer breaksOff(boolean length, String... elements) {
        lists(elements);
        withLength = length;
        broken = true;
        return this;
    }

    /** A header of all answers from now on; without a value it is not sent any more. */
    public synchronized InvoiceListServer header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    /** How many requests have come. */
    public int requests() {
        return requests.size();
    }

    /** A header of the last request, or null. */
    public String asked(String header) {
        return requests.get(requests.size() - 1).getFirst(header);
    }

    private static String list(String... elements) {
        List<String> written = new ArrayList<>();
        for (String element : elements) {
            written.add(element.startsWith("{") ? element : invoice(element, ""));
        }
        return "[" + String.join(",", written) + "]";
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestHeaders());
        headers.forEach(exchange.getResponseHeaders()::set);
        if (isStill(exchange)) {
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        int page = query == null || !query.contains("page=") ? 1 : Integer.parseInt(query.replaceAll(".*page=", ""));
        byte[] body = pages.get(page - 1).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, withLength ? body.length : 0);
        OutputStream out = exchange.getResponseBody();
        out.write(body, 0, broken ? body.length / 2 : body.length);
        out.flush();
        if (broken) {
            // The server ends the connection for it.
            throw new IOException("half of it is all that comes");
        }
        exchange.close();
    }

    /** Only a tag or time that the request repeats. */
    private boolean isStill(HttpExchange exchange) {
        String tag = exchange.getRequestHeaders().getFirst("If-None-Match");
        String time = exchange.getRequestHeaders().getFirst("If-Modified-Since");
        return (tag != null && tag.equals(headers.get("ETag")))
                || (tag == null && time != null && time.equals(headers.get("Last-Modified")));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
