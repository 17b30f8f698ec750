package io.github.camelportal.simulator.page;

import java.io.IOException;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import io.github.camelportal.simulator.specification.SwaggerHandler;

/** Serves the Swagger document if the query at the root of the host asks for it, and the page otherwise. */
public final class RootHandler implements HttpHandler {

    private final SwaggerHandler swagger;
    private final PageHandler page = new PageHandler();

    public RootHandler(SwaggerHandler swagger) {
        this.swagger = swagger;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        boolean atRoot = exchange.getRequestURI().getRawPath().equals("/");
        HttpHandler handler = atRoot && SwaggerHandler.isAsked(exchange) ? swagger : page;
        handler.handle(exchange);
    }
}
