package io.github.camelportal.internal.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * A reference of one operation of one account. Only its digest is used, so that no character of a reference reaches the repository or
 * the portal.
 *
 * @param operation operation, such as {@code tickets/create}
 * @param digest    SHA-256 of the account, the operation, the path and the text of the reference
 */
record Reference(String operation, String digest) {

    private static final int KEY_LENGTH = 32;
    private static final int MARKER_LENGTH = 16;

    static Reference of(PortalRequest request, PortalAccount account, String text) {
        String user = account.username() == null ? "" : account.username();
        String path = request.target().split("\\?", 2)[0];
        return new Reference(
                request.operation().id(),
                digest(List.of(account.baseUrl(), user, request.operation().id(), path, text)));
    }

    private static String digest(List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JVM has SHA-256", e);
        }
    }

    /** Returns the key of its note. */
    String key() {
        return digest.substring(0, KEY_LENGTH);
    }

    /** Returns the text that marks what is sent. HTML leaves its characters as they are. */
    String marker() {
        return "[ref:" + digest.substring(digest.length() - MARKER_LENGTH) + "]";
    }
}
