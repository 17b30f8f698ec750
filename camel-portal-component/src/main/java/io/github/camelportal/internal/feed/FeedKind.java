package io.github.camelportal.internal.feed;

import io.github.camelportal.api.Operation;

/** The kinds of feeds, which differ in how they detect events. */
public enum FeedKind {

    /** Elements of a list that are new, changed or removed. */
    CHANGES,
    /** Notifications that the portal lists as unread. */
    NOTIFICATIONS,
    /** Replies to all tickets, which the portal has no list of. */
    REPLIES;

    /** Returns the kind of feed of an operation that can be consumed from. */
    public static FeedKind of(Operation operation) {
        return switch (operation.id()) {
            case "notifications/new" -> NOTIFICATIONS;
            case "tickets/replies" -> REPLIES;
            default -> CHANGES;
        };
    }
}
