package io.github.camelportal.faults;

/**
 * The observed behaviour of a route.
 *
 * @param failure what the route saw, or null for none
 * @param calls   how many requests of the column the portal got
 */
record FaultObservation(Throwable failure, int calls) {}
