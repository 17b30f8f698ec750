package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/** A limit of the time in which a response must arrive. */
public interface Timeout {

    /** Returns the limit as it was configured: the option {@code requestDeadline}. */
    Duration duration();

    /** Whether the time is used up. */
    boolean isExpired();
}
