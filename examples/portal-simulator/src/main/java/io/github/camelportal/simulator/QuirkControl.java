package io.github.camelportal.simulator;

import java.util.List;

/** The quirks over HTTP. */
final class QuirkControl {

    private final PortalSimulator simulator;

    QuirkControl(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/quirks", this::set),
                new ControlRoute("POST", "/shuffled-fields", this::shuffleFields));
    }

    private Reply shuffleFields(ControlCall call) {
        call.allow("on");
        simulator.shuffledFields(call.requiredSwitch("on"));
        return Reply.json(Json.object());
    }

    private Reply set(ControlCall call) {
        call.allow("on", "page_size");
        boolean on = call.requiredSwitch("on");
        call.number("page_size").ifPresentOrElse(size -> simulator.quirks(on, size), () -> simulator.quirks(on));
        return Reply.json(Json.object().put("quirks", simulator.hasQuirks()));
    }
}
