package io.github.camelportal.internal.exchange;

import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/** A header that a message has for some responses only. */
public final class OptionalHeader {

    private OptionalHeader() {}

    /** Sets a header, or removes the one of a previous operation if the value is null. */
    public static void set(Message message, String header, @Nullable Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }
}
