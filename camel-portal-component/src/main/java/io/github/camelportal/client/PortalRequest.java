package io.github.camelportal.client;

import java.util.Collection;
import java.util.List;

import io.github.camelportal.api.Operation;

/**
 * One call to make.
 *
 * @param operation what is asked
 * @param target    path and query below the base URL, percent-encoded, beginning with a slash
 * @param body      the JSON body, or null for none
 * @param secrets   values in it that must never be shown
 */
public record PortalRequest(Operation operation, String target, byte[] body, Collection<String> secrets) {

    /** A call with neither parameters nor body. */
    static PortalRequest of(Operation operation) {
        return new PortalRequest(operation, operation.path(), null, List.of());
    }

    /** The same call for a further page of the answer. */
    PortalRequest page(int number) {
        String paged = target + (target.indexOf('?') < 0 ? "?page=" : "&page=") + number;
        return new PortalRequest(operation, paged, body, secrets);
    }

    /** Shows neither the values in the target nor the body, since either may hold secrets. */
    @Override
    public String toString() {
        return "PortalRequest[" + operation.id() + "]";
    }
}
