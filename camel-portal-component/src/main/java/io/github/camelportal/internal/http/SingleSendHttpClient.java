package io.github.camelportal.internal.http;

import java.io.IOException;

import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.BasicEndpointDetails;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;

/**
 * Keeps the HTTP client of an application from sending a write twice. Whether a client retries cannot be read from it, so each
 * write has a body that can be sent once only. Redirects are off, because they would send the credentials to another host.
 */
public final class SingleSendHttpClient extends CloseableHttpClient {

    private final HttpClient given;

    /** Creates a client that sends with the given one, and never closes it. */
    public SingleSendHttpClient(HttpClient given) {
        this.given = given;
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, ClassicHttpRequest request, HttpContext context)
            throws IOException {
        disableRedirects(request);
        if (Method.GET.isSame(request.getMethod())) {
            return CloseableHttpResponse.adapt(given.executeOpen(target, request, context));
        }
        SingleSendEntity entity = new SingleSendEntity(request.getEntity());
        request.setEntity(entity);
        try {
            return CloseableHttpResponse.adapt(given.executeOpen(target, request, context));
        } catch (IOException e) {
            throw entity.isSent() ? afterSend(e, context) : e;
        }
    }

    /**
     * Records that the request was sent. A client that tries again may fail to connect then, and one that is not Apache's may
     * not say that it connected, which both would look as if nothing had been sent.
     */
    private static IOException afterSend(IOException cause, HttpContext context) {
        if (context instanceof HttpClientContext client && client.getEndpointDetails() == null) {
            client.setEndpointDetails(new BasicEndpointDetails(null, null, null, null));
        }
        return new IOException("The connection failed after the request was sent: " + cause.getMessage(), cause);
    }

    /** Keeps the other settings of the client, such as its timeouts and proxy. */
    private void disableRedirects(ClassicHttpRequest request) {
        if (given instanceof Configurable configurable && request instanceof HttpUriRequestBase message) {
            RequestConfig config = configurable.getConfig();
            message.setConfig(RequestConfig.copy(config == null ? RequestConfig.DEFAULT : config)
                    .setRedirectsEnabled(false)
                    .build());
        }
    }

    /** Does nothing, because the client belongs to the application. */
    @Override
    public void close() {}

    /** Does nothing, because the client belongs to the application. */
    @Override
    public void close(CloseMode mode) {}

    /** Two are equal if they send with the same client, so that endpoints with it share the account. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SingleSendHttpClient client && client.given.equals(given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
