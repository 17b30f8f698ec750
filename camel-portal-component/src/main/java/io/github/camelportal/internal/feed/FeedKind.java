package io.github.camelportal.internal.feed;

import io.github.camelportal.api.Operation;

/** What a feed gives out, and how it knows what is new. */
public enum FeedKind {

    /** What is new, changed or gone of a list. */
    CHANGES,
    /** Notifications: those that the portal calls unread. */
    NOTIFICATIONS,
    /** Replies to all tickets, which the portal has no list of. */
    REPLIES;

    /** That of the feed of an operation that can be consumed from. */
    public static FeedKind of(Operation operation) {
        return switch (operation.id()) {
            case "notifications/new" -> NOTIFICATIONS;
            case "tickets/replies" -> REPLIES;
            default -> CHANGES;
        };
    }
}
