package io.github.camelportal.simulator.control;

import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.LocalAccess;
import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.OutcomeWriter;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.http.RequestReader;
import io.github.camelportal.simulator.http.RouteTable;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** The control API on the network. No fault concerns it. */
public final class ControlHandler implements HttpHandler {

    private final RouteTable<ControlRoute> routes = new RouteTable<>();

    public ControlHandler(PortalSimulator simulator, Staff staff, Faults faults) {
        Stream.of(
                        new StaffControl(staff).routes(),
                        new BillingControl(staff.billing()).routes(),
                        new DomainControl(staff.domains()).routes(),
                        new QuirkControl(simulator).routes(),
                        new TimeControl(simulator).routes(),
                        new FaultControl(faults).routes(),
                        new StateControl(simulator).routes(),
                        new OverviewControl(simulator).routes(),
                        new MachineControl(staff.machines()).routes())
                .flatMap(List::stream)
                .forEach(route -> routes.add(route.method(), route.template(), route));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = RequestReader.read(exchange, RequestDispatcher.CONTROL_PATH);
        Optional<String> refusal = LocalAccess.foreignHost(request).or(() -> LocalAccess.foreignSite(request));
        SimulatedResponse response = refusal.map(
                        reason -> SimulatedResponse.json(403, Json.object().put("error", reason)))
                .orElseGet(() -> respond(request));
        OutcomeWriter.write(exchange, Outcome.complete(response));
    }

    private SimulatedResponse respond(Request request) {
        try {
            RouteTable.Match<ControlRoute> match =
                    routes.find(request.method(), request.path()).orElseThrow(() -> unknown(request));
            return match.target().handler().apply(new ControlCall(match.variables(), Fields.of(request)));
        } catch (ControlException e) {
            return failure(e.status(), e);
        } catch (NoSuchElementException e) {
            return failure(404, e);
        } catch (IllegalArgumentException e) {
            return failure(400, e);
        }
    }

    private ControlException unknown(Request request) {
        return routes.knowsPath(request.path())
                ? new ControlException(405, "The method " + request.method() + " is not for this path")
                : new ControlException(404, "There is no control path " + request.path());
    }

    private static SimulatedResponse failure(int status, RuntimeException e) {
        return SimulatedResponse.json(status, Json.object().put("error", e.getMessage()));
    }
}
