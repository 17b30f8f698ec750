package io.github.camelportal.ticketbridge;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.tickets.SimulatedTicket;

/** A simulated portal whose staff replies to every ticket. */
final class SimulatedSupport implements AutoCloseable {

    private static final long INTERVAL_MILLIS = 500;

    private final PortalSimulator portal = PortalSimulator.start();
    private final ScheduledExecutorService staff = Executors.newSingleThreadScheduledExecutor();

    private final ScheduledFuture<?> replies =
            staff.scheduleWithFixedDelay(this::reply, INTERVAL_MILLIS, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);

    /** Returns the properties with which the bridge calls the portal. Its feed state lives as long as the portal. */
    Map<String, Object> properties() {
        return Map.of(
                "portal.base-url", portal.baseUrl(),
                "portal.username", portal.username(),
                "portal.password", portal.password(),
                "bridge.database", "jdbc:h2:mem:ticket-bridge");
    }

    private void reply() {
        for (SimulatedTicket ticket : portal.tickets()) {
            if (ticket.replies().isEmpty()) {
                portal.staff().reply(ticket.number(), "The disk was full. It runs again.");
            }
        }
    }

    @Override
    public void close() {
        replies.cancel(true);
        staff.shutdownNow();
        portal.close();
    }
}
