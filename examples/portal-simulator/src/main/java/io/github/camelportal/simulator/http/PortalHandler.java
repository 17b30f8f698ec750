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

    public PortalHandler(String basePath, Portal portal, Faults faults, History<RecordedRequest> requests) {
        this.basePath = basePath;
        this.portal = portal;
        this.faults = faults;
        this.requests = requests;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = RequestReader.read(exchange, basePath);
        requests.add(request.recorded());
        Outcome outcome = faults.around(request, () -> portal.handle(request));
        OutcomeWriter.write(exchange, outcome);
    }
}
