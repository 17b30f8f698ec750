package io.github.camelportal.simulator.http;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import com.sun.net.httpserver.HttpExchange;

/** Puts an outcome on the network. */
public final class OutcomeWriter {

    private static final int NO_BODY = -1;
    private static final long IN_CHUNKS = 0;
    private static final int PIECE = 65_536;

    private OutcomeWriter() {}

    /** Ends the exchange. An exchange that ends before its response is complete takes the connection with it. */
    public static void write(HttpExchange exchange, Outcome outcome) throws IOException {
        try (exchange) {
            switch (outcome.delivery()) {
                case COMPLETE -> send(exchange, outcome.response());
                case TRUNCATED ->
                    sendHalf(exchange, outcome.response(), outcome.response().body().length + 1L);
                case TRUNCATED_CHUNKS -> sendHalf(exchange, outcome.response(), IN_CHUNKS);
                case DROPPED -> {
                    // Nothing is sent.
                }
            }
        }
    }

    private static void send(HttpExchange exchange, SimulatedResponse response) throws IOException {
        setHeaders(exchange, response);
        byte[] body = response.body();
        if (body.length == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(response.status(), NO_BODY);
            return;
        }
        exchange.sendResponseHeaders(response.status(), body.length);
        write(exchange.getResponseBody(), body, body.length);
        exchange.getResponseBody().close();
    }

    private static void sendHalf(HttpExchange exchange, SimulatedResponse response, long length) throws IOException {
        setHeaders(exchange, response);
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.status(), length);
        OutputStream target = exchange.getResponseBody();
        write(target, body, body.length / 2);
        target.flush();
        // Chunks would get their proper end; one that fails takes the connection with it.
        exchange.setStreams(null, new BreakingStream(target));
    }

    /** Writes in pieces, because the server copies each array that it gets, and keeps a buffer of that size. */
    private static void write(OutputStream target, byte[] body, int length) throws IOException {
        for (int done = 0; done < length; done += PIECE) {
            target.write(body, done, Math.min(PIECE, length - done));
        }
    }

    private static void setHeaders(HttpExchange exchange, SimulatedResponse response) {
        exchange.getResponseHeaders().set("Content-Type", response.contentType());
        response.headers().forEach(exchange.getResponseHeaders()::set);
    }

    private static final class BreakingStream extends FilterOutputStream {

        private BreakingStream(OutputStream target) {
            super(target);
        }

        @Override
        public void close() throws IOException {
            throw new IOException("The response ends here");
        }
    }
}
