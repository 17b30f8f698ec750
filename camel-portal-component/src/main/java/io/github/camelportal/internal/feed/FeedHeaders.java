package io.github.camelportal.internal.feed;

/** The headers that only feeds set. */
public final class FeedHeaders {

    /** Change of the element: {@code new}, {@code changed}, {@code removed} or {@code unchanged}. */
    public static final String CHANGE = "CamelPortalChange";

    /** Key of the element, a text. */
    public static final String KEY = "CamelPortalKey";

    private FeedHeaders() {}
}
