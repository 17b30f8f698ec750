package io.github.camelportal.internal.client.message;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.internal.client.policy.StreamReadTimeout;

/** An HTTP response that is being read. Its first bytes are read already. */
public final class RawResponse implements Closeable {

    private final ClassicHttpResponse response;
    private final BodyPrefix prefix;
    private final TimedInputStream timed;
    private final InputStream body;
    private final InputStream json;
    private Runnable closeAction = () -> {};
    private Runnable abortAction = () -> {};

    private RawResponse(
            ClassicHttpResponse response, BodyPrefix prefix, TimedInputStream timed, InputStream remainder) {
        this.response = response;
        this.prefix = prefix;
        this.timed = timed;
        this.body = new SequenceInputStream(prefix.stream(), remainder);
        byte[] start = prefix.json();
        this.json =
                start == prefix.bytes() ? body : new SequenceInputStream(new ByteArrayInputStream(start), remainder);
    }

    /**
     * Reads the first bytes of a response.
     *
     * @param maxBytes maximum number of bytes of its body
     */
    public static RawResponse of(ClassicHttpResponse response, long maxBytes) throws IOException {
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? null : entity.getContent();
        TimedInputStream timed = new TimedInputStream(content == null ? InputStream.nullInputStream() : content);
        InputStream body = new LimitedInputStream(timed, maxBytes);
        return new RawResponse(response, BodyPrefix.read(entity, body), timed, body);
    }

    public int status() {
        return response.getCode();
    }

    /** Returns the reason phrase, or null. Beyond 599 there is none, because the HTTP client does not know each number. */
    public String reason() {
        return status() < 600 ? response.getReasonPhrase() : null;
    }

    public boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Whether the portal says that the response to a conditional request has not changed. */
    public boolean isUnchanged() {
        return status() == HttpStatus.SC_NOT_MODIFIED;
    }

    public boolean isRedirect() {
        return status() >= 300 && status() < 400;
    }

    /** Returns the value of a header, or null. */
    public String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Returns the content type without parameters, or the words "no content type". */
    public String mimeType() {
        ContentType type = ContentType.parseLenient(header("Content-Type"));
        return type == null || type.getMimeType() == null ? "no content type" : type.getMimeType();
    }

    /** Returns the first bytes of the body. */
    public BodyPrefix prefix() {
        return prefix;
    }

    /** Returns the whole body, which is read once. Reading fails if the connection ends before the body does. */
    public InputStream body() {
        return body;
    }

    /**
     * Reads the end of the body behind the JSON. Only then is it sure that the body arrived as a whole, and can the connection
     * be used again.
     */
    public void drain() throws IOException {
        if (prefix.isComplete()) {
            return;
        }
        long limit = BodyPrefix.MAX_LENGTH;
        byte[] ignored = new byte[1024];
        int read = json.read(ignored);
        while (read > 0 && limit > 0) {
            limit -= read;
            read = json.read(ignored);
        }
    }

    /** Returns the whole body without the warnings of PHP before the JSON. It is read once, instead of the body. */
    public InputStream json() {
        return json;
    }

    /** Replaces the action of {@link #onClose}, and limits the time for the remainder of the body. */
    public void readWithin(StreamReadTimeout readTimeout) {
        closeAction.run();
        readTimeout.arm();
        timed.readWithin(readTimeout);
        onClose(readTimeout::stop);
    }

    /** Sets the action that follows when the response has been read. */
    public void onClose(Runnable action) {
        closeAction = action;
    }

    /** Sets the action that ends the connection. */
    public void onAbort(Runnable action) {
        abortAction = action;
    }

    /** Ends the connection, because {@link #close} would read a response to its end first, however long that is. */
    public void abort() {
        abortAction.run();
    }

    /** Returns the connection to the pool, or closes it if the body was not read to its end. */
    @Override
    public void close() throws IOException {
        closeAction.run();
        response.close();
    }
}
