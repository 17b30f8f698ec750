package io.github.camelportal.simulator.http;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends requests to the portal's API, to the control API or to the page, by their path. */
public final class RequestDispatcher implements HttpHandler {

    public static final String CONTROL_PATH = "/_control";

    /** Path of the page's files. The page itself is at the root of the host. */
    public static final String PAGE_PATH = "/_page";

    private static final Logger LOG = LoggerFactory.getLogger(RequestDispatcher.class);

    private final String portalPath;
    private final HttpHandler portal;
    private final HttpHandler control;
    private final HttpHandler root;

    /** @param root handler of the root of the host, and of the paths below {@link #PAGE_PATH} */
    public RequestDispatcher(String portalPath, HttpHandler portal, HttpHandler control, HttpHandler root) {
        this.portalPath = portalPath;
        this.portal = portal;
        this.control = control;
        this.root = root;
    }

    /** Tells whether a base path would hide the control API or the page. */
    public static boolean isReserved(String basePath) {
        return basePath.startsWith(CONTROL_PATH) || basePath.startsWith(PAGE_PATH);
    }

    @Override
    public void handle(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        try (exchange) {
            if (RequestReader.isTooLarge(exchange)) {
                OutcomeWriter.write(exchange, Outcome.complete(SimulatedResponse.html(413, "Too large")));
            } else if (isBelow(CONTROL_PATH, path)) {
                control.handle(exchange);
            } else if (isBelow(portalPath, path)) {
                portal.handle(exchange);
            } else if (path.equals("/") || isBelow(PAGE_PATH, path)) {
                root.handle(exchange);
            } else {
                OutcomeWriter.write(exchange, Outcome.complete(SimulatedResponse.html(404, "Not found")));
            }
        } catch (IOException e) {
            LOG.debug("Ending the connection of {} {}", exchange.getRequestMethod(), path, e);
        } catch (RuntimeException e) {
            LOG.error("Failed to handle {} {}", exchange.getRequestMethod(), path, e);
        }
    }

    private static boolean isBelow(String base, String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }
}
