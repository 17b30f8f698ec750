package io.github.camelportal.internal.reference;

import java.util.Optional;
import java.util.function.BiFunction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * Finds the result of a request by a name of it, in a list whose names are unique.
 *
 * @param field   field of the request with the name
 * @param group   group of the operation {@code list}
 * @param type    type of its elements
 * @param name    returns the name of an element
 * @param status  returns the status of an element, or null
 * @param found   returns the response for an element and the name
 */
record NameLookup<T>(
        String field,
        String group,
        Class<T> type,
        ElementText<T> name,
        ElementText<T> status,
        BiFunction<T, String, ObjectNode> found)
        implements ReferenceLookup {

    /** A text of an element. */
    @FunctionalInterface
    interface ElementText<T> {
        @Nullable String of(T element);
    }

    @Override
    public PortalRequest mark(PortalRequest request, Reference reference) {
        if (RequestBody.text(request, field).isBlank()) {
            throw new IllegalArgumentException("portal:" + request.operation().id() + ": " + field
                    + " is missing, by which the reference is looked up. Set it, or remove reference.");
        }
        return request;
    }

    @Override
    public Optional<ObjectNode> find(PortalRequest request, Reference reference, PortalClient client) {
        String wanted = RequestBody.text(request, field).strip();
        Optional<T> element = ListScan.elements(client, group, "list", type).stream()
                .filter(each ->
                        wanted.equalsIgnoreCase(String.valueOf(name.of(each)).strip()))
                .findFirst();
        element.ifPresent(each -> EndedStatus.refuse(status.of(each), wanted));
        return element.map(each -> found.apply(each, wanted));
    }
}
