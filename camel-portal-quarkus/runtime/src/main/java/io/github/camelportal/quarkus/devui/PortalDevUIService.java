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
 * Answers what the pages of the Dev UI ask for: what the dev console shows, and what is to be done in the simulated portal. It
 * has no scope of its own, so that only dev mode makes it a bean.
 */
public class PortalDevUIService {

    private final PortalDevConsole console = new PortalDevConsole();
    private final Optional<SimulatorControl> simulator;

    /**
     * For dev mode.
     *
     * @param context    the application's
     * @param controlUrl where the simulated portal is controlled; empty where none runs
     */
    @Inject
    public PortalDevUIService(
            CamelContext context, @ConfigProperty(name = "portal.simulator.control-url") Optional<String> controlUrl) {
        console.setCamelContext(context);
        simulator = controlUrl.map(SimulatorControl::new);
    }

    /** Accounts with their operations and latest requests, and feeds, without any credentials. */
    public Map<String, Object> overview() {
        return (JsonObject) console.call(DevConsole.MediaType.JSON);
    }

    /**
     * The tickets of the simulated portal that are not closed, and how many of its notifications nobody has seen.
     *
     * @throws IOException if it does not answer
     */
    public SimulatorState simulator() throws IOException {
        return simulator.isPresent() ? simulator.get().state() : SimulatorState.NONE;
    }

    /**
     * Answers a ticket as the staff of the simulated portal.
     *
     * @return how it is then
     * @throws IOException if it refuses, or does not answer
     */
    public SimulatorState replyToTicket(String number, String text) throws IOException {
        running().replyToTicket(number, text);
        return simulator();
    }

    /**
     * Raises a notification in the simulated portal.
     *
     * @return how it is then
     * @throws IOException if it refuses, or does not answer
     */
    public SimulatorState raiseNotification(String subject, String text) throws IOException {
        running().raiseNotification(subject, text);
        return simulator();
    }

    private SimulatorControl running() {
        return simulator.orElseThrow(() -> new IllegalStateException("No portal is simulated"));
    }
}
