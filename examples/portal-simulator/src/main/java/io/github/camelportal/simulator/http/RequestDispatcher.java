package io.github.camelportal.simulator.http;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends requests to the portal's API or to the control API, by their path. */
public final class RequestDispatcher implements HttpHandler {

    public static final String CONTROL_PATH = "/_control";

    private static final Logger LOG = LoggerFactory.getLogger(RequestDispatcher.class);

    private final String portalPath;
    private final HttpHandler portal;
    private final HttpHandler control;
    private final HttpHandler root;

    /** @param root what is at the root of the host */
    public RequestDispatcher(String portalPath, HttpHandler portal, HttpHandler control, HttpHandler root) {
        this.portalPath = portalPath;
        this.portal = portal;
        this.control = control;
        this.root = root;
    }

    @Override
    public void handle(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        try (exchange) {
            if (isBelow(CONTROL_PATH, path)) {
                control.handle(exchange);
            } else if (isBelow(portalPath, path)) {
                portal.handle(exchange);
            } else if (path.equals("/")) {
                root.handle(exchange);
            } else {
                OutcomeWriter.write(exchange, Outcome.complete(SimulatedResponse.html(404, "Not found")));
            }
        } catch (IOException e) {
            LOG.debug("{} {}: the client has gone", exchange.getRequestMethod(), path, e);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", exchange.getRequestMethod(), path, e);
        }
    }

    private static boolean isBelow(String base, String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }
}
