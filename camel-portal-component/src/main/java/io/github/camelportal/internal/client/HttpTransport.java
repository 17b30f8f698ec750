package io.github.camelportal.internal.client;

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

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.auth.AuthorizationHeader;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.decode.ListPage;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.StreamReadTimeout;

/** Sends one request to one portal, and has its answer read before the deadline. */
final class HttpTransport {

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
    HttpTransport(String baseUrl, Supplier<HttpClient> http, ScheduledExecutorService timer) {
        this.http = http;
        this.timer = timer;
        this.baseUrl = baseUrl;
        URI url = URI.create(baseUrl);
        this.host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    }

    /**
     * Sends a request.
     *
     * @param  authorization               to send with it, or null
     * @throws PortalOperationException if the portal does not do what it is asked, or nobody knows
     */
    <T> T send(
            PortalRequest request,
            AuthorizationHeader authorization,
            ResponseReader<T> reader,
            ErrorDecoder errors,
            CallContext call) {
        HttpClient client = http.get();
        HttpUriRequestBase message = message(request, authorization);
        ErrorDecoder timedErrors = errors.until(call.deadline());
        // Timeouts of the socket begin anew with each byte, so a portal that sends one now and then would hold a route
        // for ever.
        Future<?> alarm =
                timer.schedule(message::cancel, call.deadline().remaining().toNanos(), TimeUnit.NANOSECONDS);
        HttpClientContext context = HttpClientContext.create();
        ClassicHttpResponse exchange = null;
        boolean open = false;
        try {
            exchange = open(client, message, context);
            RawResponse response = RawResponse.of(exchange, call.maxBytes());
            boolean still = response.isUnchanged() && request.validator() != null;
            PortalOperationException failure = still ? null : timedErrors.fromStatus(response);
            if (failure != null) {
                throw failure;
            }
            StreamReadTimeout readTimeout = new StreamReadTimeout(call.deadline(), timer, message::cancel);
            T result = reader.read(
                    request.operation(), response, call.buffered() ? timedErrors : errors.until(readTimeout));
            open = result instanceof ListPage;
            if (open && call.buffered()) {
                response.onClose(() -> alarm.cancel(false));
            } else if (open) {
                response.readWithin(readTimeout);
            }
            return result;
        } catch (IOException e) {
            // The context knows the connection from when the request begins to go out on it.
            throw timedErrors.unreachable(e, context.getEndpointDetails() == null);
        } finally {
            if (!open) {
                IOHelper.close(exchange);
            }
            if (!open || !call.buffered()) {
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

    private HttpUriRequestBase message(PortalRequest request, AuthorizationHeader authorization) {
        HttpUriRequestBase message =
                new HttpUriRequestBase(request.operation().method(), URI.create(baseUrl + request.target()));
        message.setHeader(HttpHeaders.ACCEPT, "application/json, */*;q=0.8");
        if (authorization != null) {
            message.setHeader(HttpHeaders.AUTHORIZATION, authorization.value());
        }
        if (request.validator() != null) {
            request.validator().applyTo(message);
        }
        if (request.body() != null) {
            message.setEntity(new ByteArrayEntity(request.body(), ContentType.APPLICATION_JSON));
        }
        return message;
    }
}
