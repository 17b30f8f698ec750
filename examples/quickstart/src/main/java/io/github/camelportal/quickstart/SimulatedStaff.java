package io.github.camelportal.quickstart;

import java.util.List;

import org.apache.camel.builder.RouteBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/** Does in the simulated portal what people do in a real one: answers a ticket. Ends the run when all is done. */
final class SimulatedStaff extends RouteBuilder {

    private static final Logger LOG = LoggerFactory.getLogger("quickstart");

    private final PortalSimulator portal;
    private final Runnable end;
    private String summary;

    SimulatedStaff(PortalSimulator portal, Runnable end) {
        this.portal = portal;
        this.end = end;
    }

    @Override
    public void configure() {
        from("timer:staff?period=100").routeId("simulated-staff").process(exchange -> work());
    }

    private synchronized void work() {
        for (SimulatedTicket ticket : portal.tickets()) {
            if (ticket.replies().isEmpty()) {
                portal.staff().reply(ticket.number(), "The disk was full. It runs again.");
                LOG.info("Ticket {} answered by the simulated staff", ticket.number());
            } else if (summary == null && ticket.status().equals(SimulatedTicket.CLOSED) && allAcknowledged()) {
                summary = "quickstart: ticket %s opened, answered and closed; %d notification received and acknowledged"
                        .formatted(ticket.number(), portal.notifications().size());
                end.run();
            }
        }
    }

    private boolean allAcknowledged() {
        List<SimulatedNotification> notifications = portal.notifications();
        return !notifications.isEmpty() && notifications.stream().allMatch(SimulatedNotification::seen);
    }

    /** Returns a line that sums up what happened, or null until all of it has happened. */
    synchronized String summary() {
        return summary;
    }
}
