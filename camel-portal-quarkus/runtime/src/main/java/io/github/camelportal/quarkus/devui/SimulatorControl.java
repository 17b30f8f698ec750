package io.github.camelportal.quarkus.devui;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.camelportal.quarkus.devui.SimulatorState.OpenTicket;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Calls the control API of the simulated portal. That portal outlives each reload of the application and belongs to another
 * class loader, so its address is all there is of it here. The connection is the JDK's simple one, which leaves no thread behind.
 */
final class SimulatorControl {

    private static final int TIMEOUT_MILLIS = 5_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String url;

    SimulatorControl(String url) {
        this.url = url;
    }

    SimulatorState state() throws IOException {
        return new SimulatorState(true, openTickets(), unseenNotifications());
    }

    void replyToTicket(String number, String text) throws IOException {
        call("/tickets/" + URLEncoder.encode(number, UTF_8) + "/replies", Map.of("body", text));
    }

    void raiseNotification(String subject, String text) throws IOException {
        call("/notifications", Map.of("subject", subject, "body", text));
    }

    private List<OpenTicket> openTickets() throws IOException {
        List<OpenTicket> open = new ArrayList<>();
        for (JsonNode each : call("/tickets", null).path("tickets")) {
            JsonNode ticket = each.path("ticket");
            String status = ticket.path("status").asText();
            if (!status.equals("Closed")) {
                open.add(new OpenTicket(
                        ticket.path("ticket_number").asText(),
                        ticket.path("subject").asText(),
                        status,
                        each.path("replies").size()));
            }
        }
        return open;
    }

    private int unseenNotifications() throws IOException {
        int unseen = 0;
        for (JsonNode notification : call("/notifications", null).path("notifications")) {
            if (notification.path("seen").asText().equals("0")) {
                unseen++;
            }
        }
        return unseen;
    }

    /** A POST with the body, or a GET without one. */
    private JsonNode call(String path, Map<String, String> body) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MILLIS);
        connection.setReadTimeout(TIMEOUT_MILLIS);
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(JSON.writeValueAsBytes(body));
        }
        int status = connection.getResponseCode();
        boolean refused = status >= HttpURLConnection.HTTP_BAD_REQUEST;
        JsonNode response = read(refused ? connection.getErrorStream() : connection.getInputStream());
        if (refused) {
            throw new IOException("The simulated portal refuses " + path + " with HTTP " + status + ": "
                    + response.path("error").asText());
        }
        return response;
    }

    private static JsonNode read(InputStream stream) throws IOException {
        try (stream) {
            return JSON.readTree(stream);
        }
    }
}
