package io.github.camelportal.options;

/** The events that a feed without state starts from. */
public enum StartFrom {

    /** All elements that the portal has. */
    beginning,
    /** Events after the first complete poll. */
    now
}
