package io.github.camelportal.internal.client.policy;

import java.time.Duration;

/** A limit of the time in which a response must arrive. */
public interface Timeout {

    /** Returns the limit as it was configured. */
    Duration duration();

    /** Returns the option that limits the time: {@code requestDeadline}, or the one of a wait that leaves less. */
    default String option() {
        return CallOptions.REQUEST_DEADLINE;
    }

    /** Returns the limit as messages name it, such as {@code requestDeadline=60000 ms}. */
    default String description() {
        long millis = duration().toMillis();
        return option().equals(CallOptions.REQUEST_DEADLINE)
                ? option() + "=" + millis + " ms"
                : "the " + millis + " ms that " + option() + " left for it";
    }

    /** Whether the time is used up. */
    boolean isExpired();
}
