package io.github.camelportal.simulator.http;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.camelportal.simulator.Portal;
import io.github.camelportal.simulator.RecordedRequest;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.simulator.store.History;

/** The portal's API on the network, with the faults in between. */
public final class PortalHandler implements HttpHandler {

    private final String basePath;
    private final Portal portal;
    private final Faults faults;
    private final History<RecordedRequest> requests;
    private final CallLog calls;

    public PortalHandler(
            String basePath, Portal portal, Faults faults, History<RecordedRequest> requests, CallLog calls) {
        this.basePath = basePath;
        this.portal = portal;
        this.faults = faults;
        this.requests = requests;
        this.calls = calls;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = RequestReader.read(exchange, basePath);
        requests.add(request.recorded());
        CallLog.Measurement call = calls.start(request);
        Outcome outcome = faults.around(request, () -> portal.handle(request));
        // Before the client has the response, so that it finds the call in the log.
        call.end(outcome);
        OutcomeWriter.write(exchange, outcome);
    }
}
