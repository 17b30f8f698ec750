/**
 * Logins, sessions and tokens, and the authentication of requests.
 *
 * <p>It may use the root package, {@code http} and {@code accounts}.
 */
package io.github.camelportal.simulator.auth;
