package io.github.camelportal.internal.specification.document;

import org.jspecify.annotations.Nullable;

/**
 * The payload of a response, as far as a document or its example tells.
 *
 * @param kind  shape
 * @param field field of the response that has it; empty if it is the whole response
 * @param key   whether the elements of a list have an id, or null if the document does not tell
 */
public record DocumentedPayload(
        PayloadKind kind, String field, @Nullable Boolean key) {

    /** Shape of a payload. */
    public enum PayloadKind {
        LIST,
        OBJECT,
        FILE
    }

    public static final DocumentedPayload WHOLE = new DocumentedPayload(PayloadKind.OBJECT, "", null);
    public static final DocumentedPayload FILE = new DocumentedPayload(PayloadKind.FILE, "", null);
}
