/**
 * The HTTP server, routing, and the JSON of responses with their quirks.
 *
 * <p>It may use the root package, {@code auth}, {@code faults}, {@code store} and {@code tickets}.
 */
package io.github.camelportal.simulator.http;
