package io.github.camelportal.quarkus.devui;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import org.apache.camel.CamelContext;
import org.apache.camel.console.DevConsole;
import org.apache.camel.util.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.github.camelportal.PortalDevConsole;

/**
 * Serves the pages of the Dev UI: the content of the dev console, and the actions in the simulated portal. It has no scope of its
 * own, so that only dev mode makes it a bean.
 */
public class PortalDevUIService {

    private final PortalDevConsole console = new PortalDevConsole();
    private final Optional<SimulatorControl> simulator;

    /**
     * Creates the service in dev mode.
     *
     * @param context    Camel context of the application
     * @param controlUrl address of the control API; empty if no portal is simulated
     */
    @Inject
    public PortalDevUIService(
            CamelContext context, @ConfigProperty(name = "portal.simulator.control-url") Optional<String> controlUrl) {
        console.setCamelContext(context);
        simulator = controlUrl.map(SimulatorControl::new);
    }

    /** Returns accounts with their operations and latest requests, and feeds, without any credentials. */
    public Map<String, Object> overview() {
        return (JsonObject) console.call(DevConsole.MediaType.JSON);
    }

    /**
     * Returns the open tickets of the simulated portal and its number of unread notifications.
     *
     * @throws IOException if the portal does not respond
     */
    public SimulatorState simulator() throws IOException {
        return simulator.isPresent() ? simulator.get().state() : SimulatorState.NONE;
    }

    /**
     * Replies to a ticket as the staff of the simulated portal.
     *
     * @return state of the portal afterwards
     * @throws IOException if the portal refuses, or does not respond
     */
    public SimulatorState replyToTicket(String number, String text) throws IOException {
        running().replyToTicket(number, text);
        return simulator();
    }

    /**
     * Raises a notification in the simulated portal.
     *
     * @return state of the portal afterwards
     * @throws IOException if the portal refuses, or does not respond
     */
    public SimulatorState raiseNotification(String subject, String text) throws IOException {
        running().raiseNotification(subject, text);
        return simulator();
    }

    private SimulatorControl running() {
        return simulator.orElseThrow(() -> new IllegalStateException("No portal is simulated"));
    }
}
