package io.github.camelportal.internal.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.impl.BasicEndpointDetails;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

import io.github.camelportal.support.ManualTime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** An HTTP client without a network: a test decides what its responses do, and the time passes meanwhile. */
final class ManualConnection implements AutoCloseable {

    private ManualPortal portal;
    private BooleanSupplier cancelled;
    private boolean sends = true;
    private boolean closed;
    private final ManualTime time;
    private final CloseableHttpClient http = HttpClients.custom()
            .addExecInterceptorFirst("portal", (request, scope, chain) -> {
                cancelled = scope.execRuntime::isExecutionAborted;
                if (sends) {
                    scope.clientContext.setEndpointDetails(endpoint());
                }
                return portal.respond();
            })
            .build();

    /** The other side of the connection. */
    @FunctionalInterface
    interface ManualPortal {
        ClassicHttpResponse respond() throws IOException;
    }

    /** An action before a byte arrives. */
    @FunctionalInterface
    interface ReadWait {
        void run() throws IOException;
    }

    ManualConnection(ManualTime time) {
        this.time = time;
    }

    HttpClient http() {
        return http;
    }

    /** Sets the other side, for a request whose bytes are sent. */
    void responds(ManualPortal side) {
        portal = side;
        sends = true;
        closed = false;
    }

    /** Sets what happens before a byte of the request is sent. */
    void connects(ManualPortal side) {
        responds(side);
        sends = false;
    }

    /** Whether the request was cancelled. */
    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /** Whether the response was closed. */
    boolean isClosed() {
        return closed;
    }

    /** Blocks until the request is cancelled, which it must be by then. */
    void blockFor(Duration limit) throws IOException {
        time.advance(limit);
        assertThat(isCancelled()).isTrue();
        throw new IOException("Socket closed");
    }

    /** Takes a while for a byte, unless the request is cancelled. */
    void trickle() throws IOException {
        time.advanceMillis(900);
        if (isCancelled()) {
            throw new IOException("Socket closed");
        }
    }

    ClassicHttpResponse response(String body) {
        return response(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    /** Returns a response whose beginning arrives at once, and each further byte, a blank, after an action. */
    ClassicHttpResponse response(String beginning, ReadWait wait) {
        InputStream arrived = new ByteArrayInputStream(beginning.getBytes(UTF_8));
        return response(new InputStream() {
            @Override
            public int read() throws IOException {
                int next = arrived.read();
                if (next < 0) {
                    wait.run();
                }
                return next < 0 ? ' ' : next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = arrived.read(buffer, offset, length);
                if (read < 0) {
                    buffer[offset] = (byte) read();
                    return 1;
                }
                return read;
            }
        });
    }

    private ClassicHttpResponse response(InputStream body) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200) {
            @Override
            public void close() throws IOException {
                closed = true;
                super.close();
            }
        };
        response.setEntity(new InputStreamEntity(body, ContentType.APPLICATION_JSON));
        return response;
    }

    private static EndpointDetails endpoint() {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 80);
        return new BasicEndpointDetails(address, address, null, Timeout.DISABLED);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
