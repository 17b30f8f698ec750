package io.github.camelportal.client;

import java.time.Duration;

/** The time that an answer may take to come, counted in one way or another. */
interface TimeLimit {

    /** How long it is as a whole: the requestDeadline. */
    Duration whole();

    /** Whether it has passed. */
    boolean isOver();
}
