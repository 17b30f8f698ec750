/**
 * The HTTP server, routing, and the JSON of responses with their quirks.
 *
 * <p>It may use {@code auth} and {@code faults}.
 */
package io.github.camelportal.simulator.http;
