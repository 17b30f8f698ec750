package io.github.camelportal.simulator;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** The portal's API on the network, with the faults in between. */
final class PortalEndpoint implements HttpHandler {

    private final String basePath;
    private final Portal portal;
    private final Faults faults;
    private final History<RecordedRequest> requests;

    PortalEndpoint(String basePath, Portal portal, Faults faults, History<RecordedRequest> requests) {
        this.basePath = basePath;
        this.portal = portal;
        this.faults = faults;
        this.requests = requests;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = RequestReader.read(exchange, basePath);
        requests.add(request.recorded());
        Outcome outcome = faults.around(request, () -> portal.answer(request));
        OutcomeWriter.write(exchange, outcome);
    }
}
