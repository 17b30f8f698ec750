package io.github.camelportal.client;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.camel.util.IOHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Sends one request to one portal, and has its answer read before the deadline. */
final class Transport {

    private final Supplier<HttpClient> http;
    private final ScheduledExecutorService timer;
    private final String baseUrl;
    private final HttpHost host;

    /**
     * Connects nowhere yet.
     *
     * @param http  gives what makes the connections; must follow no redirects and repeat nothing by itself
     * @param timer ends requests at their deadlines
     */
    Transport(String baseUrl, Supplier<HttpClient> http, ScheduledExecutorService timer) {
        this.http = http;
        this.timer = timer;
        this.baseUrl = baseUrl;
        URI url = URI.create(baseUrl);
        this.host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    }

    /**
     * Sends a request.
     *
     * @param  credential               to send with it, or null
     * @throws PortalOperationException if the portal does not do what it is asked, or nobody knows
     */
    <T> T send(
            PortalRequest request,
            Credential credential,
            ReplyReader<T> reader,
            FailureDecoder failures,
            CallContext call) {
        HttpClient client = http.get();
        HttpUriRequestBase message = message(request, credential);
        FailureDecoder timed = failures.until(call.deadline());
        // Timeouts of the socket begin anew with each byte, so a portal that sends one now and then would hold a route
        // for ever.
        Future<?> alarm = timer.schedule(message::cancel, call.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
        HttpClientContext context = HttpClientContext.create();
        ClassicHttpResponse response = null;
        boolean open = false;
        try {
            response = open(client, message, context);
            Reply reply = Reply.of(response, call.limit());
            boolean still = reply.isUnchanged() && request.known() != null;
            PortalOperationException failure = still ? null : timed.ofHead(reply);
            if (failure != null) {
                throw failure;
            }
            Patience patience = new Patience(call.deadline(), timer, message::cancel);
            T result = reader.read(request.operation(), reply, call.toTheEnd() ? timed : failures.until(patience));
            open = result instanceof ListPage;
            if (open && call.toTheEnd()) {
                reply.onClose(() -> alarm.cancel(false));
            } else if (open) {
                reply.within(patience);
            }
            return result;
        } catch (IOException e) {
            // The context knows the connection from when the request begins to go out on it.
            throw timed.unreachable(e, context.getEndpointDetails() == null);
        } finally {
            if (!open) {
                IOHelper.close(response);
            }
            if (!open || !call.toTheEnd()) {
                alarm.cancel(false);
            }
        }
    }

    /** A client whose connection is taken away between two steps takes that for a mistake of its own. */
    private ClassicHttpResponse open(HttpClient client, HttpUriRequestBase message, HttpClientContext context)
            throws IOException {
        try {
            return client.executeOpen(host, message, context);
        } catch (IllegalStateException e) {
            if (message.isCancelled()) {
                throw new IOException("cancelled", e);
            }
            throw e;
        }
    }

    private HttpUriRequestBase message(PortalRequest request, Credential credential) {
        HttpUriRequestBase message =
                new HttpUriRequestBase(request.operation().method(), URI.create(baseUrl + request.target()));
        message.setHeader(HttpHeaders.ACCEPT, "application/json, */*;q=0.8");
        if (credential != null) {
            message.setHeader(HttpHeaders.AUTHORIZATION, credential.header());
        }
        if (request.known() != null) {
            request.known().into(message);
        }
        if (request.body() != null) {
            message.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        return message;
    }
}
