package io.github.camelportal.options;

/** The time at which a feed acknowledges a notification. */
public enum AckMode {
    /** After its exchange has completed without failure. */
    success,
    /** Never: the route acknowledges it, or the next poll delivers it again. */
    none
}
