package io.github.camelportal.simulator;

import java.util.List;

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

    private Reply advance(ControlCall call) {
        call.allow("advance");
        simulator.advanceClock(DurationText.parse(call.required("advance")));
        return Reply.json(Json.object().put("now", simulator.now().toString()));
    }

    private static Reply expire(ControlCall call, Runnable expiry) {
        call.allow();
        expiry.run();
        return Reply.json(Json.object());
    }
}
