package io.github.camelportal.crash;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.billing.SimulatedInvoice;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/** A feed, with what happens in the portal. */
enum WatchedFeed {
    NOTIFICATIONS("portal:notifications/new") {
        @Override
        void happen(PortalSimulator portal) {
            portal.staff().raiseNotification("Maintenance", "Tonight", "service", "301");
        }

        @Override
        List<String> events(PortalSimulator portal) {
            return portal.notifications().stream()
                    .map(SimulatedNotification::id)
                    .toList();
        }

        @Override
        boolean isSettled(PortalSimulator portal) {
            return portal.notifications().stream().allMatch(SimulatedNotification::seen);
        }
    },

    INVOICES("portal:invoices/list") {
        @Override
        void happen(PortalSimulator portal) {
            portal.staff().billing().raiseInvoice(new BigDecimal("9.99"), "Traffic");
        }

        @Override
        List<String> events(PortalSimulator portal) {
            return portal.invoices().stream().map(SimulatedInvoice::id).toList();
        }
    },

    /** Each ticket has several, and is looked at again at every other poll. */
    REPLIES("portal:tickets/replies") {
        @Override
        void happen(PortalSimulator portal) {
            if (portal.tickets().size() < TICKETS) {
                portal.staff().openTicket(1, "Slow", "The server is slow");
            }
            List<SimulatedTicket> tickets = portal.tickets();
            SimulatedTicket next = tickets.get(events(portal).size() % tickets.size());
            portal.staff().reply(next.number(), "We are looking into it");
        }

        @Override
        List<String> events(PortalSimulator portal) {
            return portal.tickets().stream()
                    .flatMap(ticket -> ticket.replies().stream().map(reply -> new Reply(ticket.number(), reply.id())))
                    .sorted(Comparator.comparing(Reply::id))
                    .map(reply -> "reply:" + reply.ticket() + ":" + reply.id())
                    .toList();
        }

        @Override
        String from() {
            return super.from() + "&rescanInterval=2";
        }
    };

    private static final int TICKETS = 3;

    private final String uri;

    WatchedFeed(String uri) {
        this.uri = uri;
    }

    private record Reply(String ticket, String id) {}

    String from() {
        return uri + "?stateRepository=#feedState&initialDelay=0&delay=50ms";
    }

    /** Lets one more event happen. */
    abstract void happen(PortalSimulator portal);

    /** All that have happened, in the order in which a route gets them, named as in the states. */
    abstract List<String> events(PortalSimulator portal);

    /** Whether the portal has been told all that it is to be told. */
    boolean isSettled(PortalSimulator portal) {
        return true;
    }

    @Override
    public String toString() {
        return uri.substring(uri.indexOf(':') + 1);
    }
}
