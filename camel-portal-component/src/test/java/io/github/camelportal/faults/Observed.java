package io.github.camelportal.faults;

/**
 * What happened.
 *
 * @param failure what the route saw, or null for none
 * @param calls   how many requests of the column the portal got
 */
record Observed(Throwable failure, int calls) {}
