package io.github.camelportal.internal.feed;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/** What a feed is called in a state repository: the operation, its parameters, and the account. */
public final class FeedId {

    private static final int KEPT = 150;

    /** In bytes. */
    private static final int DIGEST = 16;

    private FeedId() {}

    /**
     * The name of a feed that was given none, such as {@code invoices.list~joe@example.com~console.example.com/api}. A token is
     * not in it, being a secret; so of several tokens of one install each needs a name that is given.
     */
    public static String of(PortalRequest list, PortalAccount account) {
        String operation = list.operation().group() + "." + list.operation().name();
        boolean parameters = !list.target().equals(list.operation().path());
        String who = account.username() == null ? "token" : account.username();
        String where = account.baseUrl().replaceFirst("^[a-zA-Z]+://", "");
        return String.join("~", operation + (parameters ? "~" + list.target() : ""), who, where);
    }

    /** One that fits everywhere; the end of a long one is replaced by a digest of it. */
    public static String shortened(String encoded) {
        if (encoded.length() <= StateKeyCodec.MAX_LENGTH) {
            return encoded;
        }
        return encoded.substring(0, KEPT) + "~" + StateKeyCodec.digest(encoded, DIGEST);
    }
}
