package io.github.camelportal.internal.client.message;

import java.nio.charset.StandardCharsets;

import org.apache.hc.core5.net.PercentCodec;

/** Percent-encoding of values in paths and queries. */
public final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * Encodes all but the unreserved characters (RFC 3986, section 2.3), so that no value can add a segment, a query, a fragment
     * or a header.
     */
    public static String encode(String value) {
        return PercentCodec.encode(value, StandardCharsets.UTF_8);
    }

    /** Decodes a text as Camel decodes an option: a plus is a blank, and a percent sign without two digits is itself. */
    public static String decode(String text) {
        return PercentCodec.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
    }

    /**
     * Whether a value can be a path segment. Dots cannot, because a server may resolve them even when they are encoded, and so
     * leave the path of the operation.
     */
    public static boolean isSegment(String value) {
        return !value.isEmpty() && !value.equals(".") && !value.equals("..");
    }
}
