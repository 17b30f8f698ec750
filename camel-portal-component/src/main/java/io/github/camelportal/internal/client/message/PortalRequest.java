package io.github.camelportal.internal.client.message;

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
 * @param validator     the version of the answer that is known already, or null to have the answer whatever it is
 */
public record PortalRequest(
        Operation operation, String target, byte[] body, Collection<String> secrets, CacheValidator validator) {

    /** A call whose answer is wanted in any case. */
    public PortalRequest(Operation operation, String target, byte[] body, Collection<String> secrets) {
        this(operation, target, body, secrets, null);
    }

    /** A call with neither parameters nor body. */
    public static PortalRequest of(Operation operation) {
        return new PortalRequest(operation, operation.path(), null, List.of());
    }

    /** The same call for a further page of the answer. */
    public PortalRequest page(int number) {
        String paged = target + (target.indexOf('?') < 0 ? "?page=" : "&page=") + number;
        return new PortalRequest(operation, paged, body, secrets, validator);
    }

    /** The same call, for an answer of another version than this one; null for any. */
    public PortalRequest ifChangedSince(CacheValidator validator) {
        return new PortalRequest(operation, target, body, secrets, validator);
    }

    /** Shows neither the values in the target nor the body, since either may hold secrets. */
    @Override
    public String toString() {
        return "PortalRequest[" + operation.id() + "]";
    }
}
