package io.github.camelportal.simulator.specification;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.camelportal.simulator.http.Outcome;
import io.github.camelportal.simulator.http.OutcomeWriter;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Serves the Swagger document at the vendor's address, {@code /?cmd=userapi&action=swagger}, without credentials. */
public final class SwaggerHandler implements HttpHandler {

    private final SwaggerDocument document;

    public SwaggerHandler(SwaggerDocument document) {
        this.document = document;
    }

    /** Tells whether a request asks for the document. */
    public static boolean isAsked(HttpExchange exchange) {
        String query = "&" + exchange.getRequestURI().getQuery() + "&";
        return query.contains("&cmd=userapi&") && query.contains("&action=swagger&");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        SimulatedResponse response = isAsked(exchange)
                ? SimulatedResponse.json(document.write(host))
                : SimulatedResponse.html(404, "Not found");
        OutcomeWriter.write(exchange, Outcome.complete(response));
    }
}
