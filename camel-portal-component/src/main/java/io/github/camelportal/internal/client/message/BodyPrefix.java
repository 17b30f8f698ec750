package io.github.camelportal.internal.client.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.apache.hc.core5.http.HttpEntity;

import io.github.camelportal.model.LogText;

/** The first bytes of a response body, which show what the body is before the remainder is read. */
public final class BodyPrefix {

    /** Enough to hold any error of a portal as a whole. */
    static final int MAX_LENGTH = 64 * 1024;

    private static final int EXCERPT_LENGTH = 200;
    private static final Pattern PLAIN_VALUE = Pattern.compile("true|false|null|-?[0-9][0-9.eE+-]*");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final byte[] bytes;
    private final int jsonStart;

    private BodyPrefix(byte[] bytes) {
        this.bytes = bytes;
        this.jsonStart = startsLikeJson(bytes) ? 0 : PhpMessages.jsonStart(bytes);
    }

    /**
     * Reads the first bytes.
     *
     * @param entity entity of the response, or null
     */
    static BodyPrefix read(HttpEntity entity, InputStream body) throws IOException {
        return new BodyPrefix(body.readNBytes(length(entity)));
    }

    /** Only a read beyond the last byte finds the end of the body. A buffer for more than that would be wasted. */
    private static int length(HttpEntity entity) {
        long length = entity == null ? 0 : entity.getContentLength();
        return length < 0 || length >= MAX_LENGTH ? MAX_LENGTH : (int) length + 1;
    }

    public byte[] bytes() {
        return bytes;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Returns the first bytes without the warnings of PHP before the JSON. */
    public byte[] json() {
        return jsonStart == 0 ? bytes : Arrays.copyOfRange(bytes, jsonStart, bytes.length);
    }

    /** Whether warnings of PHP stand before the JSON. */
    public boolean hasWarnings() {
        return jsonStart > 0;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Whether this is the whole body. */
    public boolean isComplete() {
        return bytes.length < MAX_LENGTH;
    }

    /** Whether the body can be JSON, by its first characters. The content type does not tell, since it is often wrong. */
    public boolean mayBeJson() {
        return jsonStart > 0 || startsLikeJson(bytes) || isPlainValue();
    }

    private static boolean startsLikeJson(byte[] bytes) {
        for (int i = hasByteOrderMark(bytes) ? 3 : 0; i < bytes.length; i++) {
            char character = (char) (bytes[i] & 0xFF);
            if (!Character.isWhitespace(character)) {
                return "{[\"".indexOf(character) >= 0;
            }
        }
        return false;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    /** Tells {@code null} from prose such as "not found", which starts like it. */
    private boolean isPlainValue() {
        return isComplete()
                && PLAIN_VALUE.matcher(text().replace("\uFEFF", "").strip()).matches();
    }

    private String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Returns the first characters in one line, redacted. Secrets are masked before the cut, which could halve one. */
    public String excerpt(Redactor redactor) {
        String redacted = redactor.redact(text());
        String start = redacted.substring(0, Math.min(redacted.length(), 4 * EXCERPT_LENGTH));
        String line =
                BLANKS.matcher(Redactor.redactFields(start)).replaceAll(" ").strip();
        return LogText.shorten(line, EXCERPT_LENGTH);
    }
}
