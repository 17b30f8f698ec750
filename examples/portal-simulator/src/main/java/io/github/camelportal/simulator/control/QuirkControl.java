package io.github.camelportal.simulator.control;

import java.util.List;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.quirks.Oddity;

/** The quirks over HTTP. */
final class QuirkControl {

    private final PortalSimulator simulator;

    QuirkControl(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/quirks", this::set),
                new ControlRoute("POST", "/oddities", this::setOddities),
                new ControlRoute("POST", "/shuffled-fields", this::shuffleFields));
    }

    private SimulatedResponse setOddities(ControlCall call) {
        call.allow("on");
        simulator.oddities(Oddity.parse(call.text("on").orElse("")).toArray(Oddity[]::new));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse shuffleFields(ControlCall call) {
        call.allow("on");
        simulator.shuffledFields(call.requiredSwitch("on"));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse set(ControlCall call) {
        call.allow("on", "page_size");
        boolean on = call.requiredSwitch("on");
        call.number("page_size").ifPresentOrElse(size -> simulator.quirks(on, size), () -> simulator.quirks(on));
        return SimulatedResponse.json(Json.object().put("quirks", simulator.hasQuirks()));
    }
}
