package io.github.camelportal.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;

/** A server that keeps what comes over the wire, and answers all of it alike. */
final class WirePortal implements AutoCloseable {

    private final Queue<WireRequest> requests = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile byte[] answer = {'{', '}'};

    WirePortal() {
        server = ServerBootstrap.bootstrap()
                .setLocalAddress(InetAddress.getLoopbackAddress())
                .setRequestRouter((request, context) -> (got, response, same) -> {
                    requests.add(read(got));
                    response.setEntity(new ByteArrayEntity(answer, ContentType.APPLICATION_JSON));
                })
                .create();
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WireRequest read(ClassicHttpRequest request) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (Header header : request.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        byte[] body = request.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(request.getEntity());
        return new WireRequest(request.getMethod(), request.getRequestUri(), headers, body);
    }

    String host() {
        return "localhost:" + server.getLocalPort();
    }

    /** Sets the response from now on, and clears the recorded requests. */
    void answers(byte[] body) {
        requests.clear();
        answer = body;
    }

    /** Since it was last told what to answer. */
    List<WireRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.close(CloseMode.IMMEDIATE);
    }
}
