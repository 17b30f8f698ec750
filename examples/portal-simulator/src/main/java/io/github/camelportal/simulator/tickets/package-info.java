/**
 * Tickets, replies and attachments, and their routes.
 *
 * <p>It may use the root package, {@code http}, {@code store} and {@code accounts}.
 */
package io.github.camelportal.simulator.tickets;
