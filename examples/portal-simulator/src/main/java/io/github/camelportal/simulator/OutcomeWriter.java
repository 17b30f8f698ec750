package io.github.camelportal.simulator;

import java.io.IOException;
import java.io.OutputStream;

import com.sun.net.httpserver.HttpExchange;

/** Puts an outcome on the network. */
final class OutcomeWriter {

    private static final int NO_BODY = -1;

    private OutcomeWriter() {}

    /** Ends the exchange. An exchange that ends before its answer is complete takes the connection with it. */
    static void write(HttpExchange exchange, Outcome outcome) throws IOException {
        try (exchange) {
            switch (outcome.delivery()) {
                case COMPLETE -> send(exchange, outcome.reply());
                case TRUNCATED -> sendHalf(exchange, outcome.reply());
                case DROPPED -> {
                    // Nothing is sent.
                }
            }
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        setHeaders(exchange, reply);
        byte[] body = reply.body();
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(reply.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.getResponseBody().close();
    }

    private static void sendHalf(HttpExchange exchange, Reply reply) throws IOException {
        setHeaders(exchange, reply);
        byte[] body = reply.body();
        exchange.sendResponseHeaders(reply.status(), body.length + 1L);
        OutputStream target = exchange.getResponseBody();
        target.write(body, 0, body.length / 2);
        target.flush();
    }

    private static void setHeaders(HttpExchange exchange, Reply reply) {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
    }
}
