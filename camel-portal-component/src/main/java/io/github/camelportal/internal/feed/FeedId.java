package io.github.camelportal.internal.feed;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/** Names feeds in a state repository: by the operation, its parameters, and the account. */
public final class FeedId {

    /** Number of leading characters that a shortened name keeps. */
    private static final int KEPT_LENGTH = 150;

    private static final int DIGEST_BYTES = 16;

    private FeedId() {}

    /**
     * Returns the name of a feed that has no {@code feedId}, such as
     * {@code invoices.list~joe@example.com~console.example.com/api}. It leaves out a token, because that is a secret; so feeds
     * of several tokens of one portal need a {@code feedId} each.
     */
    public static String of(PortalRequest list, PortalAccount account) {
        String operation = list.operation().group() + "." + list.operation().name();
        boolean hasParameters = !list.target().equals(list.operation().path());
        String username = account.username() == null ? "token" : account.username();
        String address = account.baseUrl().replaceFirst("^[a-zA-Z]+://", "");
        return String.join("~", operation + (hasParameters ? "~" + list.target() : ""), username, address);
    }

    /** Shortens an encoded name that is too long for some databases: a digest of it replaces its end. */
    public static String shortened(String encoded) {
        if (encoded.length() <= StateKeyCodec.MAX_LENGTH) {
            return encoded;
        }
        return encoded.substring(0, KEPT_LENGTH) + "~" + StateKeyCodec.digest(encoded, DIGEST_BYTES);
    }
}
