package io.github.camelportal.simulator;

import io.github.camelportal.simulator.control.ControlHandler;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.http.CallLog;
import io.github.camelportal.simulator.http.PortalHandler;
import io.github.camelportal.simulator.http.RequestDispatcher;
import io.github.camelportal.simulator.page.RootHandler;
import io.github.camelportal.simulator.specification.SwaggerHandler;
import io.github.camelportal.simulator.store.History;

/** The portal from its start, or from a reset, to the next reset: its parts, its staff, its faults and what happened. */
final class PortalRun {

    private final PortalParts parts;
    private final Staff staff;
    private final Faults faults;
    private final History<RecordedRequest> requests = new History<>();
    private final CallLog calls;
    private final RequestDispatcher dispatcher;

    PortalRun(SimulatorOptions options, PortalSimulator simulator) {
        parts = new PortalParts(options);
        staff = new Staff(parts.state(), parts.lock());
        faults = new Faults(this::expireTokens, parts.clock());
        calls = new CallLog(parts.clock());
        dispatcher = new RequestDispatcher(
                options.basePath(),
                new PortalHandler(options.basePath(), parts.portal(), faults, requests, calls),
                new ControlHandler(simulator, staff, faults),
                new RootHandler(new SwaggerHandler(parts.swagger())));
    }

    /** Returns the handler of all requests. */
    RequestDispatcher dispatcher() {
        return dispatcher;
    }

    void expireTokens() {
        parts.lock().run(parts.sessions()::expireAccessTokens);
    }

    void expireRefreshTokens() {
        parts.lock().run(parts.sessions()::expireRefreshTokens);
    }

    PortalParts parts() {
        return parts;
    }

    Staff staff() {
        return staff;
    }

    Faults faults() {
        return faults;
    }

    History<RecordedRequest> requests() {
        return requests;
    }

    CallLog calls() {
        return calls;
    }
}
