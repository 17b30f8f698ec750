package io.github.camelportal.internal.feed.state;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Percent-encodes names of feeds and keys of elements, so that every state repository can store them. It encodes slashes, because
 * they separate feed and key; {@code =} and line breaks, because files separate entries by them; and capital letters, because
 * some databases ignore case.
 */
public final class StateKeyCodec {

    /** Maximum length of an encoded name or key, because the keys of some databases are no longer. */
    public static final int MAX_LENGTH = 200;

    private static final String UNENCODED = "abcdefghijklmnopqrstuvwxyz0123456789-._~:";

    private StateKeyCodec() {}

    /** Encodes a name or key. */
    public static String encode(String name) {
        if (needsNoEncoding(name)) {
            return name;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNENCODED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append(String.format("%%%02x", unit));
            }
        }
        return encoded.toString();
    }

    /** Returns whether a text can be the key of an element: it is not empty, and not too long when it is encoded. */
    public static boolean isKey(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH && encode(text).length() <= MAX_LENGTH;
    }

    /**
     * Returns a digest that replaces a text which is too long.
     *
     * @param bytes length of the digest; each byte becomes two characters that need no encoding
     */
    public static String digest(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    private static boolean needsNoEncoding(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (UNENCODED.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    static String decode(String encoded) {
        return encoded.indexOf('%') < 0 ? encoded : URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
