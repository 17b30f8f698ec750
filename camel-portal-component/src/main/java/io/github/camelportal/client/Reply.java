package io.github.camelportal.client;

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

/** An HTTP answer that is being read: its beginning is known before the rest is read. */
final class Reply implements Closeable {

    /** Enough to hold any error of the portal whole. */
    static final int HEAD_LENGTH = 64 * 1024;

    private static final int EXCERPT_LENGTH = 200;
    private static final Pattern PLAIN_VALUE = Pattern.compile("true|false|null|-?[0-9][0-9.eE+-]*");

    private final ClassicHttpResponse response;
    private final byte[] head;
    private final AwaitedBody awaited;
    private final InputStream rest;
    private Runnable end = () -> {};

    private Reply(ClassicHttpResponse response, byte[] head, AwaitedBody awaited, InputStream rest) {
        this.response = response;
        this.head = head;
        this.awaited = awaited;
        this.rest = rest;
    }

    /**
     * Reads the beginning of an answer.
     *
     * @param limit how many bytes of it may be read
     */
    static Reply of(ClassicHttpResponse response, long limit) throws IOException {
        HttpEntity entity = response.getEntity();
        InputStream content = entity == null ? null : entity.getContent();
        AwaitedBody awaited = new AwaitedBody(content == null ? InputStream.nullInputStream() : content);
        InputStream rest = new BoundedBody(awaited, limit);
        return new Reply(response, rest.readNBytes(headLength(entity)), awaited, rest);
    }

    /** Only a read beyond the last byte shows the end of the body; a buffer for more than that would be made in vain. */
    private static int headLength(HttpEntity entity) {
        long length = entity == null ? 0 : entity.getContentLength();
        return length < 0 || length >= HEAD_LENGTH ? HEAD_LENGTH : (int) length + 1;
    }

    int status() {
        return response.getCode();
    }

    /** What the portal says behind the status, or null. The client would find a word of its own, but not for each number. */
    String reason() {
        return status() < 600 ? response.getReasonPhrase() : null;
    }

    boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Whether the portal says that the answer is still the one which is known. */
    boolean isUnchanged() {
        return status() == HttpStatus.SC_NOT_MODIFIED;
    }

    boolean isRedirect() {
        return status() >= 300 && status() < 400;
    }

    /** The value of a header, or null. */
    String header(String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** The content type without parameters, or a word for none. */
    String mimeType() {
        ContentType type = ContentType.parseLenient(header("Content-Type"));
        return type == null || type.getMimeType() == null ? "no content type" : type.getMimeType();
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    /** Whether the head is all there is. */
    boolean isWhole() {
        return head.length < HEAD_LENGTH;
    }

    /** The whole body, from its beginning. Ends with an exception where the connection ends before the body does. */
    InputStream body() {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    /**
     * Reads what is left behind the JSON, which is nothing but its end: only then can the connection be used again, and is
     * it sure that the body came whole.
     */
    void finish() throws IOException {
        if (isWhole()) {
            return;
        }
        long left = HEAD_LENGTH;
        byte[] ignored = new byte[1024];
        int read = rest.read(ignored);
        while (read > 0 && left > 0) {
            left -= read;
            read = rest.read(ignored);
        }
    }

    /** The beginning of the body, or all of it where it is short. */
    byte[] head() {
        return head;
    }

    /** Whether the body can be JSON at all, by how it begins; the content type is often wrong. */
    boolean looksLikeJson() {
        int start = 0;
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            start = 3;
        }
        for (int i = start; i < head.length; i++) {
            char character = (char) (head[i] & 0xFF);
            if (!Character.isWhitespace(character)) {
                return "{[\"".indexOf(character) >= 0 || isPlainValue();
            }
        }
        return false;
    }

    /** Text of a person, such as "not found", can begin like one. */
    private boolean isPlainValue() {
        String text =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        return isWhole() && PLAIN_VALUE.matcher(text).matches();
    }

    /** The first characters, on one line, without the secrets; those go before the cut, which could halve one. */
    String excerpt(Secrets secrets) {
        String masked = secrets.mask(new String(head, StandardCharsets.UTF_8));
        String text = secrets.maskFields(masked.substring(0, Math.min(masked.length(), 4 * EXCERPT_LENGTH)))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.length() <= EXCERPT_LENGTH ? text : text.substring(0, EXCERPT_LENGTH) + "…";
    }

    /** What is left of the body is waited for no longer than that, however long it takes to use it. */
    void within(Patience patience) {
        patience.start();
        awaited.within(patience);
        onClose(patience::stop);
    }

    /** Something to do when this has been read. */
    void onClose(Runnable action) {
        end = action;
    }

    /** Ends the connection where the body has not been read to its end, and else gives it back. */
    @Override
    public void close() throws IOException {
        end.run();
        response.close();
    }
}
