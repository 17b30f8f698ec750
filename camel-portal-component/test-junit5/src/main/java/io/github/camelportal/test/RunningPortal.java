package io.github.camelportal.test;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;

/** A simulator with its contents, which contexts are connected to until it is closed. */
final class RunningPortal {

    private static final int OK = 200;

    private final PortalSimulator simulator;
    private final SimulatedPortal settings;
    private final ConnectedContexts contexts;

    private RunningPortal(PortalSimulator simulator, SimulatedPortal settings) {
        this.simulator = simulator;
        this.settings = settings;
        contexts = new ConnectedContexts(simulator);
    }

    /**
     * Starts a simulator.
     *
     * @param builder settings of the simulator, or null to use those of the annotation
     */
    static RunningPortal start(PortalSimulatorBuilder builder, SimulatedPortal settings) throws Exception {
        PortalSimulator simulator = (builder == null ? builder(settings) : builder).start();
        RunningPortal running = new RunningPortal(simulator, settings);
        try {
            running.fill();
        } catch (IOException | InterruptedException | RuntimeException e) {
            running.close();
            throw e;
        }
        return running;
    }

    private static PortalSimulatorBuilder builder(SimulatedPortal settings) {
        return PortalSimulator.builder()
                .profile(settings.profile())
                .provider(settings.provider())
                .seeded(settings.samples())
                .quirks(settings.quirks());
    }

    PortalSimulator simulator() {
        return simulator;
    }

    /** Resets and fills the portal, unless tests share its contents. */
    void beforeTest() throws IOException, InterruptedException {
        if (settings.reset()) {
            simulator.reset();
            fill();
        }
    }

    void close() {
        contexts.close();
        simulator.close();
    }

    private void fill() throws IOException, InterruptedException {
        for (int i = 1; i <= settings.tickets(); i++) {
            simulator.staff().openTicket(1, "Ticket " + i, "Text of ticket " + i);
        }
        if (settings.invoices() > 0) {
            simulator.staff().billing().raiseInvoices(settings.invoices(), new BigDecimal("9.99"), "Hosting");
        }
        for (int i = 1; i <= settings.notifications(); i++) {
            simulator.staff().raiseNotification("Notification " + i, "Text of notification " + i, "", "");
        }
        for (PortalFault fault : settings.faults()) {
            inject(fault);
        }
    }

    /** Injects a fault over the control API, which knows all types by their names. */
    private void inject(PortalFault fault) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.controlUrl() + "/faults"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json(fault)))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IllegalArgumentException("The simulator refused " + fault + ": " + response.body());
        }
    }

    private static String json(PortalFault fault) throws JsonProcessingException {
        Map<String, Object> fields = new HashMap<>();
        fields.put("type", fault.type());
        fields.put("method", fault.method());
        fields.put("path", fault.path());
        fields.put("status", fault.status());
        fields.put("millis", fault.millis());
        fields.put("times", fault.times());
        fields.values().removeIf(value -> value.equals("") || value.equals(0));
        return new ObjectMapper().writeValueAsString(fields);
    }
}
