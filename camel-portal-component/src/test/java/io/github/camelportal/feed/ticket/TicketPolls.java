package io.github.camelportal.feed.ticket;

import java.util.ArrayList;
import java.util.List;

import org.awaitility.Awaitility;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedRequest;
import io.github.camelportal.support.SimulatorContext;

/** The requests of a feed of replies: once a poll the list of tickets, and then some tickets. */
public final class TicketPolls {

    private static final String LIST = "/tickets";

    private final PortalSimulator portal;

    public TicketPolls(SimulatorContext portal) {
        this(portal.simulator());
    }

    public TicketPolls(PortalSimulator portal) {
        this.portal = portal;
    }

    /** The numbers of the tickets that each poll has looked at; the last poll may still go on. */
    public List<List<String>> looks() {
        List<List<String>> polls = new ArrayList<>();
        for (RecordedRequest request : portal.requests()) {
            if (request.matches("GET", LIST)) {
                polls.add(new ArrayList<>());
            } else if (request.method().equals("GET") && request.path().startsWith(LIST + "/")) {
                polls.get(polls.size() - 1).add(request.path().substring(LIST.length() + 1));
            }
        }
        return polls;
    }

    public int count() {
        return (int) portal.requests().stream()
                .filter(request -> request.matches("GET", LIST))
                .count();
    }

    /** Until so many polls that began after this call have ended. */
    public void await(int polls) {
        int before = count();
        Awaitility.await().until(() -> count() > before + polls);
    }
}
