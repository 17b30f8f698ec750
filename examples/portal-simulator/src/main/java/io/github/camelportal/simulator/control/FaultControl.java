package io.github.camelportal.simulator.control;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.faults.FaultJson;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The faults over HTTP. */
final class FaultControl {

    private final Faults faults;

    FaultControl(Faults faults) {
        this.faults = faults;
    }

    List<ControlRoute> routes() {
        return List.of(
                new ControlRoute("GET", "/faults", call -> SimulatedResponse.json(list(faults))),
                new ControlRoute("POST", "/faults", this::inject),
                new ControlRoute("GET", "/faults/injected", this::injected),
                new ControlRoute("DELETE", "/faults", this::clear));
    }

    static ArrayNode list(Faults faults) {
        return Json.texts(faults.active().stream().map(Fault::toString).toList());
    }

    private SimulatedResponse inject(ControlCall call) {
        Fault fault = FaultJson.read(call);
        faults.inject(fault);
        return SimulatedResponse.json(Json.object().put("fault", fault.toString()));
    }

    private SimulatedResponse injected(ControlCall call) {
        call.allow();
        ObjectNode response = Json.object().put("count", faults.injectedCount());
        ArrayNode list = response.putArray("injected");
        faults.injected().forEach(fault -> list.addObject()
                .put("method", fault.method())
                .put("path", fault.path())
                .put("kind", fault.kind())
                .put("description", fault.description())
                .put("at", fault.at().toString()));
        return SimulatedResponse.json(response);
    }

    private SimulatedResponse clear(ControlCall call) {
        call.allow();
        faults.clear();
        return SimulatedResponse.json(Json.object());
    }
}
