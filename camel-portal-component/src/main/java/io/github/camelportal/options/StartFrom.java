package io.github.camelportal.options;

/** What a feed without any state begins with. */
public enum StartFrom {

    /** Everything that is there. */
    beginning,
    /** What happens after its first complete poll. */
    now
}
