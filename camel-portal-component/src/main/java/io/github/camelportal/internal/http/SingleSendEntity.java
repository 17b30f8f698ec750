package io.github.camelportal.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/**
 * The body of a write, which can be sent once. HttpClient retries, redirects and authenticates again only with a body that is
 * repeatable. Anything else that sends it again fails.
 */
final class SingleSendEntity extends AbstractHttpEntity {

    private final HttpEntity body;
    private volatile boolean sent;

    /**
     * Creates a body.
     *
     * @param body content to send, or null for an empty body
     */
    SingleSendEntity(HttpEntity body) {
        super(body == null ? null : body.getContentType(), null);
        this.body = body;
    }

    /** Returns whether a client has begun to send it. */
    boolean isSent() {
        return sent;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public long getContentLength() {
        return body == null ? 0 : body.getContentLength();
    }

    @Override
    public InputStream getContent() throws IOException {
        send();
        return body == null ? InputStream.nullInputStream() : body.getContent();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        send();
        if (body != null) {
            body.writeTo(out);
        }
    }

    private synchronized void send() throws IOException {
        if (sent) {
            throw new IOException("The HTTP client tried to send a request again, which only the component may decide");
        }
        sent = true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (body != null) {
            body.close();
        }
    }
}
