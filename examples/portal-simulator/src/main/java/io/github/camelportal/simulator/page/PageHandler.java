package io.github.camelportal.simulator.page;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.camelportal.simulator.http.LocalAccess;
import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.OutcomeWriter;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.RequestReader;
import io.github.camelportal.simulator.http.SimulatedResponse;

/**
 * Serves the page and its files. A link on another site may open the page, because a GET changes nothing and no other site can
 * read it or put it into a frame.
 */
public final class PageHandler implements HttpHandler {

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private final PageFiles files = new PageFiles();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = RequestReader.read(exchange, "");
        SimulatedResponse response = refusal(request)
                .map(reason -> SimulatedResponse.text(403, "text/plain; charset=utf-8", reason + "\n"))
                .orElseGet(() -> respond(request));
        OutcomeWriter.write(exchange, Outcome.complete(PageHeaders.addTo(response)));
    }

    private static Optional<String> refusal(Request request) {
        return LocalAccess.foreignHost(request)
                .or(() -> SAFE.contains(request.method()) ? Optional.empty() : LocalAccess.foreignSite(request));
    }

    private SimulatedResponse respond(Request request) {
        if (!SAFE.contains(request.method())) {
            return SimulatedResponse.html(405, "Method not allowed").withHeader("Allow", "GET, HEAD");
        }
        return files.find(request.path()).orElseGet(() -> SimulatedResponse.html(404, "Not found"));
    }
}
