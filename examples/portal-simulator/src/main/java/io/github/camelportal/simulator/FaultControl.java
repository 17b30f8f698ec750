package io.github.camelportal.simulator;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** The faults over HTTP. */
final class FaultControl {

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("GET", "/faults", call -> Reply.json(list(faults))),
                new ControlRoute("POST", "/faults", this::inject),
                new ControlRoute("DELETE", "/faults", this::clear));
    }

    static ArrayNode list(Faults faults) {
        return Json.texts(faults.active().stream().map(Fault::toString).toList());
    }

    private Reply inject(ControlCall call) {
        Fault fault = FaultJson.read(call);
        faults.inject(fault);
        return Reply.json(Json.object().put("fault", fault.toString()));
    }

    private Reply clear(ControlCall call) {
        call.allow();
        faults.clear();
        return Reply.json(Json.object());
    }
}
