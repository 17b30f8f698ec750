package io.github.camelportal.internal.client.message;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of values in paths and queries. Only unreserved characters (RFC 3986, section 2.3) stay as they are, so
 * that no value can add a segment, a query, a fragment or a header.
 */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** The value, encoded. */
    public static String encode(String value) {
        StringBuilder encoded = new StringBuilder(value.length());
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (character < 0x80 && (isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HEX[character >> 4]).append(HEX[character & 0xF]);
            }
        }
        return encoded.toString();
    }

    /**
     * Whether a value can be a segment of a path. A server may resolve dots even when they are encoded, and so leave the
     * operation's path.
     */
    public static boolean isSegment(String value) {
        return !value.isEmpty() && !value.equals(".") && !value.equals("..");
    }

    private static boolean isLetterOrDigit(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9';
    }
}
