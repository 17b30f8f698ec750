package io.github.camelportal.helpdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/** People who write on both sides: at the help desk, as the staff of the provider, and as a client on the website. */
final class DeskTraffic {

    private static final int CASES = 6;

    private final Random random;
    private final HelpDesk desk;
    private final PortalSimulator portal;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Long> cases = new ArrayList<>();
    private final List<String> fromDesk = new ArrayList<>();
    private final List<String> fromPortal = new ArrayList<>();
    private int files;
    private int next;

    DeskTraffic(long seed, HelpDesk desk, PortalSimulator portal) {
        this.random = new Random(seed);
        this.desk = desk;
        this.portal = portal;
    }

    /** The texts that were written at the help desk. */
    List<String> fromDesk() {
        return fromDesk;
    }

    /** The texts that were written in the portal, and not by the bridge. */
    List<String> fromPortal() {
        return fromPortal;
    }

    int cases() {
        return cases.size();
    }

    int files() {
        return files;
    }

    /** Writes something, somewhere. */
    void write() {
        List<SimulatedTicket> tickets = portal.tickets();
        int choice = random.nextInt(10);
        if (cases.size() < CASES && (cases.isEmpty() || choice < 2)) {
            cases.add(desk.open("Case " + next, text("desk", fromDesk)));
        } else if (choice < 5 || tickets.isEmpty()) {
            writeAtDesk();
        } else {
            SimulatedTicket ticket = tickets.get(random.nextInt(tickets.size()));
            if (choice < 8) {
                writeAsStaff(ticket);
            } else {
                writeOnWebsite(ticket);
            }
        }
    }

    private void writeAtDesk() {
        long id = cases.get(random.nextInt(cases.size()));
        if (random.nextInt(3) == 0) {
            files++;
            String text = text("desk", fromDesk);
            desk.write(id, text, text + ".txt", bytes(text));
        } else {
            desk.write(id, text("desk", fromDesk));
        }
    }

    private void writeAsStaff(SimulatedTicket ticket) {
        if (random.nextInt(3) == 0) {
            files++;
            String text = text("staff", fromPortal);
            portal.staff().reply(ticket.number(), text, text + ".txt", "text/plain", bytes(text));
        } else {
            portal.staff().reply(ticket.number(), text("staff", fromPortal));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String text(String side, List<String> written) {
        String text = side + "-" + next++ + "!";
        written.add(text);
        return text;
    }

    /** Writes with the account that the bridge uses, again if a fault of the simulator kept the text from its ticket. */
    private void writeOnWebsite(SimulatedTicket ticket) {
        String text = text("website", fromPortal);
        while (portal.replies().stream().noneMatch(reply -> reply.body().equals(text))) {
            post("/tickets/" + ticket.number(), "{\"body\": \"" + text + "\"}");
        }
    }

    private void post(String path, String json) {
        String credentials = portal.username() + ":" + portal.password();
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.baseUrl() + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes(credentials)))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            http.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            // A fault has dropped the connection.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Closes one case at the help desk, and the ticket of another one in the portal. */
    void close() {
        desk.close(cases.get(0));
        desk.cases().stream()
                .filter(row -> cases.get(cases.size() - 1).equals(row.get("id")))
                .forEach(row -> portal.staff().closeTicket((String) row.get("ticket_number")));
    }
}
