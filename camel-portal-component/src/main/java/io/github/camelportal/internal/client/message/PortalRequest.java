package io.github.camelportal.internal.client.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import io.github.camelportal.api.Operation;

/**
 * A request to a portal.
 *
 * @param operation operation to call
 * @param target    path and query below the base URL, percent-encoded, starting with a slash
 * @param body      JSON body, or null for none
 * @param secrets   values of the request that must be redacted
 * @param validator validator of a previous response, or null for an unconditional request
 */
public record PortalRequest(
        Operation operation, String target, byte[] body, Collection<String> secrets, CacheValidator validator) {

    /** Creates an unconditional request. */
    public PortalRequest(Operation operation, String target, byte[] body, Collection<String> secrets) {
        this(operation, target, body, secrets, null);
    }

    /** Creates a request without parameters and body. */
    public static PortalRequest of(Operation operation) {
        return new PortalRequest(operation, operation.path(), null, List.of());
    }

    /**
     * Returns the request for a page of the same list. Only the first page is conditional, because the validator is its own.
     *
     * @param number number of the page, from 1
     */
    public PortalRequest page(int number) {
        if (number == 1) {
            return this;
        }
        String paged = target + (target.indexOf('?') < 0 ? "?page=" : "&page=") + number;
        return new PortalRequest(operation, paged, body, secrets, null);
    }

    /** Returns the conditional form of this request; null makes it unconditional. */
    public PortalRequest ifChangedSince(CacheValidator previous) {
        return new PortalRequest(operation, target, body, secrets, previous);
    }

    /** Returns the SHA-256 of the target and the body, which may hold secrets. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(target.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(body == null ? new byte[0] : body);
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JVM has SHA-256", e);
        }
    }

    /** Contains neither the target nor the body, since both may hold secrets. */
    @Override
    public String toString() {
        return "PortalRequest[" + operation.id() + "]";
    }
}
