package io.github.camelportal.internal.client.message;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpStatus;

import io.github.camelportal.internal.client.policy.StreamReadTimeout;

/** An HTTP answer that is being read: its beginning is known before the rest is read. */
public final class RawResponse implements Closeable {

    /** Enough to hold any error of the portal whole. */
    static final int PREFIX_LENGTH = 64 * 1024;

    private static final int EXCERPT_LENGTH = 200;
    private static final Pattern PLAIN_VALUE = Pattern.compile("true|false|null|-?[0-9][0-9.eE+-]*");

    private final ClassicHttpResponse response;
    private final byte[] prefix;
    private final TimedInputStream timed;
    private final InputStream remainder;
    private Runnable closeAction = () -> {};

    private RawResponse(ClassicHttpResponse response, byte[] head, TimedInputStream awaited, InputStream rest) {
        this.response = response;
        this.prefix = head;
        this.timed = awaited;
        this.remainder = rest;
    }

    /**
     * Reads the beginning of an answer.
     *
     * @param limit how many bytes of it may be read
     */
    public static RawResponse of(ClassicHttpResponse response, long limit) throws IOException {
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? null : entity.getContent();
        TimedInputStream awaited = new TimedInputStream(content == null ? InputStream.nullInputStream() : content);
        InputStream rest = new LimitedInputStream(awaited, limit);
        return new RawResponse(response, rest.readNBytes(prefixLength(entity)), awaited, rest);
    }

    /** Only a read beyond the last byte shows the end of the body; a buffer for more than that would be made in vain. */
    private static int prefixLength(HttpEntity entity) {
        long length = entity == null ? 0 : entity.getContentLength();
        return length < 0 || length >= PREFIX_LENGTH ? PREFIX_LENGTH : (int) length + 1;
    }

    public int status() {
        return response.getCode();
    }

    /** What the portal says behind the status, or null. The client would find a word of its own, but not for each number. */
    public String reason() {
        return status() < 600 ? response.getReasonPhrase() : null;
    }

    public boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Whether the portal says that the answer is still the one which is known. */
    public boolean isUnchanged() {
        return status() == HttpStatus.SC_NOT_MODIFIED;
    }

    public boolean isRedirect() {
        return status() >= 300 && status() < 400;
    }

    /** The value of a header, or null. */
    public String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** The content type without parameters, or a word for none. */
    public String mimeType() {
        ContentType type = ContentType.parseLenient(header("Content-Type"));
        return type == null || type.getMimeType() == null ? "no content type" : type.getMimeType();
    }

    public boolean isEmpty() {
        return prefix.length == 0;
    }

    /** Whether the head is all there is. */
    public boolean isWhole() {
        return prefix.length < PREFIX_LENGTH;
    }

    /** The whole body, from its beginning. Ends with an exception where the connection ends before the body does. */
    public InputStream body() {
        return new SequenceInputStream(new ByteArrayInputStream(prefix), remainder);
    }

    /**
     * Reads what is left behind the JSON, which is nothing but its end: only then can the connection be used again, and is
     * it sure that the body came whole.
     */
    public void drain() throws IOException {
        if (isWhole()) {
            return;
        }
        long left = PREFIX_LENGTH;
        byte[] ignored = new byte[1024];
        int read = remainder.read(ignored);
        while (read > 0 && left > 0) {
            left -= read;
            read = remainder.read(ignored);
        }
    }

    /** The beginning of the body, or all of it where it is short. */
    public byte[] prefix() {
        return prefix;
    }

    /** Whether the body can be JSON at all, by how it begins; the content type is often wrong. */
    public boolean looksLikeJson() {
        int start = 0;
        if (prefix.length >= 3
                && (prefix[0] & 0xFF) == 0xEF
                && (prefix[1] & 0xFF) == 0xBB
                && (prefix[2] & 0xFF) == 0xBF) {
            start = 3;
        }
        for (int i = start; i < prefix.length; i++) {
            char character = (char) (prefix[i] & 0xFF);
            if (!Character.isWhitespace(character)) {
                return "{[\"".indexOf(character) >= 0 || isPlainValue();
            }
        }
        return false;
    }

    /** Text of a person, such as "not found", can begin like one. */
    private boolean isPlainValue() {
        String text =
                new String(prefix, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return isWhole() && PLAIN_VALUE.matcher(text).matches();
    }

    /** The first characters, on one line, without the secrets; those go before the cut, which could halve one. */
    public String excerpt(Redactor redactor) {
        String masked = redactor.redact(new String(prefix, StandardCharsets.UTF_8));
        String text = redactor.redactFields(masked.substring(0, Math.min(masked.length(), 4 * EXCERPT_LENGTH)))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + "…";
    }

    /** What is left of the body is waited for no longer than that, however long it takes to use it. */
    public void readWithin(StreamReadTimeout readTimeout) {
        readTimeout.arm();
        timed.readWithin(readTimeout);
        onClose(readTimeout::stop);
    }

    /** Something to do when this has been read. */
    public void onClose(Runnable action) {
        closeAction = action;
    }

    /** Ends the connection where the body has not been read to its end, and else gives it back. */
    @Override
    public void close() throws IOException {
        closeAction.run();
        response.close();
    }
}
