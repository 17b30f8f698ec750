package io.github.camelportal.options;

/** The handling of replies that the routes of this component have written themselves. */
public enum OwnReplies {

    /** They become exchanges like the replies of others. */
    deliver,
    /** They are processed without an exchange, if there is evidence that a route has sent them. */
    skip
}
