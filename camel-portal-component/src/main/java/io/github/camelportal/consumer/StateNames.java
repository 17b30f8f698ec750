package io.github.camelportal.consumer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Names of feeds and keys of elements as every state repository can keep them: no slash, since that separates the two; no
 * {@code =} and no line break, since files have them between entries; and no capital letter, since some databases take it for
 * a small one.
 */
final class StateNames {

    /** So long at most, encoded: some databases have no longer keys. */
    static final int MAX_LENGTH = 200;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-._~:";

    private StateNames() {}

    static String encode(String name) {
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

    static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
