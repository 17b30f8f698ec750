package io.github.camelportal.options;

/** When a feed acknowledges a notification. */
public enum AckMode {
    /** When its exchange has completed without failure. */
    success,
    /** Never: the route acknowledges it, or the next poll delivers it again. */
    none
}
