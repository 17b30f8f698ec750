package io.github.camelportal.feed.ticket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.simulator.PortalSimulator;

/** A person who writes replies on the website of the portal, with the account that the routes use. */
final class TicketWebsite {

    private final PortalSimulator portal;

    TicketWebsite(PortalSimulator portal) {
        this.portal = portal;
    }

    /** Writes a reply. */
    void write(String ticket, String text) {
        post(ticket, PortalJson.mapper().createObjectNode().put("body", text).toString());
    }

    /** Writes a reply with a file. */
    void writeWithFile(String ticket, String text, String fileName) {
        ObjectNode fields = PortalJson.mapper().createObjectNode().put("body", text);
        fields.putArray("attachments").addObject().put("filename", fileName).put("content", "YQ==");
        post(ticket, fields.toString());
    }

    private void post(String ticket, String json) {
        String credentials = portal.username() + ":" + portal.password();
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.baseUrl() + "/tickets/" + ticket))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (!response.body().contains("reply_added")) {
                throw new IllegalStateException(response.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
