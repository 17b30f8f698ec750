package io.github.camelportal.simulator.control;

import java.util.List;

import io.github.camelportal.simulator.DurationText;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;
import io.github.camelportal.simulator.services.SimulatedMachineState;

/** The staff's work with virtual machines over HTTP. */
final class MachineControl {

    private final MachineStaff staff;

    MachineControl(MachineStaff staff) {
        this.staff = staff;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("POST", "/machines/delay", this::setDelay),
                new ControlRoute("POST", "/machines/@id/state", this::setState));
    }

    private SimulatedResponse setDelay(ControlCall call) {
        call.allow("delay");
        staff.setDelay(DurationText.parse(call.required("delay")));
        return SimulatedResponse.json(Json.object());
    }

    private SimulatedResponse setState(ControlCall call) {
        call.allow("state");
        staff.setState(call.path("id"), SimulatedMachineState.of(call.required("state")));
        return SimulatedResponse.json(Json.object());
    }
}
