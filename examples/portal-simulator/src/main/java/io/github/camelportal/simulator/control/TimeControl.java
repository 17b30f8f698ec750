package io.github.camelportal.simulator.control;

import java.util.List;

import io.github.camelportal.simulator.DurationText;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The clock and the tokens' end over HTTP. */
final class TimeControl {

    private final PortalSimulator simulator;

    TimeControl(PortalSimulator simulator) {
        this.simulator = simulator;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/clock", this::advance),
                new ControlRoute("POST", "/tokens/expire", call -> expire(call, simulator::expireTokens)),
                new ControlRoute(
                        "POST", "/refresh-tokens/expire", call -> expire(call, simulator::expireRefreshTokens)));
    }

    private SimulatedResponse advance(ControlCall call) {
        call.allow("advance");
        simulator.advanceClock(DurationText.parse(call.required("advance")));
        return SimulatedResponse.json(Json.object().put("now", simulator.now().toString()));
    }

    private static SimulatedResponse expire(ControlCall call, Runnable expiry) {
        call.allow();
        expiry.run();
        return SimulatedResponse.json(Json.object());
    }
}
