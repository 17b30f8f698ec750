package io.github.camelportal.internal.feed;

import java.util.Locale;

/** What a feed says of an element, in the header {@link FeedHeaders#CHANGE}. */
public enum ChangeType {

    /** It was not known. */
    NEW,
    /** It is not as it was when it was last processed. */
    CHANGED,
    /** It is as it was; only a feed that gives out everything says so. */
    UNCHANGED,
    /** It is not there any more; the body is its key. */
    REMOVED;

    /** Value of the header. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
