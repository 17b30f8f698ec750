package io.github.camelportal.options;

/** When a consumed notification is acknowledged, in lower case, as the values of an option are written. */
public enum AckMode {
    /** When its exchange has completed without failure. */
    success,
    /** Never; the route does it, or the notification comes again at the next poll. */
    none
}
