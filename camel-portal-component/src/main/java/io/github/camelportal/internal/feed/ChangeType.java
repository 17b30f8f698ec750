package io.github.camelportal.internal.feed;

import java.util.Locale;

/** The change that a feed reports of an element, in the header {@link FeedHeaders#CHANGE}. */
public enum ChangeType {

    /** The element has no state, so it was never processed. */
    NEW,
    /** The content differs from when the element was last processed. */
    CHANGED,
    /** The content is as it was when the element was last processed; only {@code emit=all} reports it. */
    UNCHANGED,
    /** The list no longer has the element; the body is its key. */
    REMOVED;

    /** Returns the value of the header. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
