package io.github.camelportal.internal.feed.state;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of feeds and keys of elements as every state repository can keep them: no slash, since that separates the two; no
 * {@code =} and no line break, since files have them between entries; and no capital letter, since some databases take it for
 * a small one.
 */
public final class StateKeyCodec {

    /** So long at most, encoded: some databases have no longer keys. */
    public static final int MAX_LENGTH = 200;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-._~:";

    private StateKeyCodec() {}

    public static String encode(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append(String.format("%%%02x", unit));
            }
        }
        return encoded.toString();
    }

    /** Whether a text can be the key of an element. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && encode(text).length() <= MAX_LENGTH;
    }

    /** What stands for a text that is too long: so many bytes of its digest, two plain characters each. */
    public static String digest(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (PLAIN.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String decode(String encoded) {
        return encoded.indexOf('%') < 0 ? encoded : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
