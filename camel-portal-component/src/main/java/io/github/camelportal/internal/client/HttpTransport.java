package io.github.camelportal.internal.client;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
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
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.DeadlineWatch;
import io.github.camelportal.internal.client.policy.StreamReadTimeout;

/**
 * Sends a request with the HTTP client and has its response read. The deadline cancels the request, because socket timeouts
 * restart with each byte, and a portal that sends one now and then would block a route for ever.
 */
final class HttpTransport {

    private final Supplier<HttpClient> http;
    private final ScheduledExecutorService timer;
    private final DeadlineWatch deadlineWatch;
    private final String baseUrl;
    private final HttpHost host;

    /**
     * Creates a transport to one portal, without a connection.
     *
     * @param http  source of the HTTP client, which must follow no redirects and retry nothing by itself
     * @param timer timer that cancels requests at their deadlines
     */
    HttpTransport(String baseUrl, Supplier<HttpClient> http, ScheduledExecutorService timer) {
        this.http = http;
        this.timer = timer;
        this.deadlineWatch = new DeadlineWatch(timer);
        this.baseUrl = baseUrl;
        URI url = URI.create(baseUrl);
        this.host = new HttpHost(url.getScheme(), url.getHost(), url.getPort());
    }

    /**
     * Sends a request and reads its response.
     *
     * @param  authorization            header to send, or null
     * @throws PortalOperationException if the portal does not do what it is asked, or the outcome is unknown
     */
    <T> T send(
            PortalRequest request,
            AuthorizationHeader authorization,
            ResponseReader<T> reader,
            ErrorDecoder errors,
            CallContext call) {
        HttpUriRequestBase message = message(request, authorization);
        HttpClientContext context = HttpClientContext.create();
        try {
            RawResponse response = open(message, context, call);
            return reader.streams() && !call.buffered()
                    ? stream(request, response, reader, errors, call, message::cancel)
                    : buffer(request, response, reader, errors.within(call.deadline()));
        } catch (IOException e) {
            // The context has the connection from the moment when the request is sent on it.
            throw errors.within(call.deadline()).unreachable(e, context.getEndpointDetails() == null);
        }
    }

    /** Opens a response whose time is limited by the deadline until it is closed. */
    private RawResponse open(HttpUriRequestBase message, HttpClientContext context, CallContext call)
            throws IOException {
        HttpClient client = client();
        DeadlineWatch.WatchedRequest watched = watch(message::cancel, call);
        ClassicHttpResponse received = null;
        RawResponse response = null;
        try {
            received = execute(client, message, context);
            response = RawResponse.of(received, call.maxBytes());
            response.onClose(watched::stop);
            response.onAbort(message::cancel);
            return response;
        } finally {
            if (response == null) {
                watched.stop();
                IOHelper.close(received);
            }
        }
    }

    private HttpClient client() throws IOException {
        try {
            return http.get();
        } catch (IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private DeadlineWatch.WatchedRequest watch(Runnable cancel, CallContext call) throws IOException {
        try {
            return deadlineWatch.watch(call.deadline(), cancel);
        } catch (RejectedExecutionException e) {
            throw new IOException("The component has stopped", e);
        }
    }

    /**
     * The HTTP client throws exceptions that are no {@code IOException} when it is cancelled between two steps, when it has been
     * closed, and when a proxy refuses a tunnel.
     */
    private ClassicHttpResponse execute(HttpClient client, HttpUriRequestBase message, HttpClientContext context)
            throws IOException {
        try {
            return client.executeOpen(host, message, context);
        } catch (RuntimeException e) {
            if (message.isCancelled()) {
                throw new IOException("cancelled", e);
            }
            throw new IOException("The HTTP client failed: " + e, e);
        }
    }

    /** Reads a response that must arrive as a whole before the deadline, even if its result stays open. */
    private static <T> T buffer(
            PortalRequest request, RawResponse response, ResponseReader<T> reader, ErrorDecoder errors)
            throws IOException {
        boolean staysOpen = false;
        try {
            throwIfFailed(request, response, errors);
            T result = reader.read(request.operation(), response, errors);
            staysOpen = reader.streams();
            return result;
        } finally {
            if (!staysOpen) {
                IOHelper.close(response);
            }
        }
    }

    /** Reads the start of a response before the deadline. The cumulative read timeout limits the remainder. */
    private <T> T stream(
            PortalRequest request,
            RawResponse response,
            ResponseReader<T> reader,
            ErrorDecoder errors,
            CallContext call,
            Runnable abort)
            throws IOException {
        StreamReadTimeout readTimeout = new StreamReadTimeout(call.deadline(), timer, abort);
        boolean staysOpen = false;
        try {
            throwIfFailed(request, response, errors.within(call.deadline()));
            T result = reader.read(request.operation(), response, errors.within(readTimeout));
            response.readWithin(readTimeout);
            staysOpen = true;
            return result;
        } finally {
            if (!staysOpen) {
                IOHelper.close(response);
            }
        }
    }

    private static void throwIfFailed(PortalRequest request, RawResponse response, ErrorDecoder errors) {
        boolean unchanged = response.isUnchanged() && request.validator() != null;
        PortalOperationException failure = unchanged ? null : errors.fromStatus(response);
        if (failure != null) {
            throw failure;
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
