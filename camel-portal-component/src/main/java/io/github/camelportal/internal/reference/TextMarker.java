package io.github.camelportal.internal.reference;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * A mark in a text of a request. It stands behind the text, or before a long text, whose end a portal may cut off.
 *
 * @param field     field with the text
 * @param separator separator between the text and the mark
 * @param maxLength length of a text from which the mark stands before it
 */
record TextMarker(String field, String separator, int maxLength) {

    PortalRequest add(PortalRequest request, Reference reference) {
        String text = RequestBody.text(request, field);
        if (text.isBlank()) {
            throw new IllegalArgumentException("portal:" + request.operation().id() + ": " + field
                    + " is missing, which takes the mark of the reference. Set it, or remove reference.");
        }
        String marker = reference.marker();
        if (isIn(text, reference)) {
            return request;
        }
        return RequestBody.with(
                request, field, text.length() > maxLength ? marker + separator + text : text + separator + marker);
    }

    /** Returns whether a text of the portal has the mark. */
    static boolean isIn(@Nullable String text, Reference reference) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(reference.marker());
    }
}
