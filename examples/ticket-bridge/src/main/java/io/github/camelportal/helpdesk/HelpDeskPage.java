package io.github.camelportal.helpdesk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.tickets.SimulatedAttachment;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

/** A page with the help desk on the left and the portal on the right, on this machine only. */
public final class HelpDeskPage implements AutoCloseable {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final Map<String, String> FILES = Map.of(
            "/", "text/html; charset=utf-8",
            "/page.css", "text/css; charset=utf-8",
            "/page.js", "text/javascript; charset=utf-8");

    private final HttpServer server;
    private final HelpDesk desk;
    private final PortalSimulator portal;
    private final ObjectMapper mapper = new ObjectMapper();

    private HelpDeskPage(HttpServer server, HelpDesk desk, PortalSimulator portal) {
        this.server = server;
        this.desk = desk;
        this.portal = portal;
    }

    /**
     * Starts the page.
     *
     * @param port port on the loopback interface; 0 takes a free one
     */
    public static HelpDeskPage start(int port, HelpDesk desk, PortalSimulator portal) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        HelpDeskPage page = new HelpDeskPage(server, desk, portal);
        server.createContext("/", page::handle);
        server.start();
        return page;
    }

    /** Returns the address of the page. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (exchange.getRequestMethod().equals("POST")) {
                post(exchange, path);
            } else if (path.equals("/state")) {
                send(exchange, OK, "application/json", mapper.writeValueAsString(state()));
            } else if (FILES.containsKey(path)) {
                String file = path.equals("/") ? "/index.html" : path;
                send(exchange, OK, FILES.get(path), HelpDeskDatabase.resource("page" + file));
            } else {
                send(exchange, NOT_FOUND, "text/plain", "");
            }
        }
    }

    /** Takes JSON only, which a page of another site cannot send without asking first. */
    private void post(HttpExchange exchange, String path) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (!"application/json".equals(type)) {
            send(exchange, BAD_REQUEST, "text/plain", "");
            return;
        }
        JsonNode fields = mapper.readTree(exchange.getRequestBody());
        String text = fields.path("text").asText();
        switch (path) {
            case "/desk/open" -> desk.open(fields.path("subject").asText(), text);
            case "/desk/write" -> desk.write(fields.path("case").asLong(), text);
            case "/desk/close" -> desk.close(fields.path("case").asLong());
            case "/portal/write" -> portal.staff().reply(fields.path("ticket").asText(), text);
            case "/portal/close" ->
                portal.staff().closeTicket(fields.path("ticket").asText());
            default -> {
                send(exchange, NOT_FOUND, "text/plain", "");
                return;
            }
        }
        send(exchange, OK, "application/json", "{}");
    }

    private Map<String, Object> state() {
        return Map.of(
                "cases", desk.cases(),
                "messages", desk.messages(),
                "tickets", portal.tickets().stream().map(HelpDeskPage::ticket).toList());
    }

    private static Map<String, Object> ticket(SimulatedTicket ticket) {
        return Map.of(
                "number", ticket.number(),
                "subject", ticket.subject(),
                "body", ticket.body(),
                "status", ticket.status(),
                "replies", ticket.replies().stream().map(HelpDeskPage::reply).toList());
    }

    private static Map<String, Object> reply(SimulatedTicketReply reply) {
        List<SimulatedAttachment> attachments = reply.attachments();
        return Map.of(
                "author", reply.name(),
                "staff", reply.byStaff(),
                "body", reply.body(),
                "files", attachments.stream().map(SimulatedAttachment::fileName).collect(Collectors.joining(", ")));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
