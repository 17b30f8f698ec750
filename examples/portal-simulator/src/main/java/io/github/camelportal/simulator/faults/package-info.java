/**
 * Faults that are injected between a client and the portal.
 *
 * <p>It may use the root package, {@code http}, {@code store}, and {@code control} to read their description.
 */
package io.github.camelportal.simulator.faults;
