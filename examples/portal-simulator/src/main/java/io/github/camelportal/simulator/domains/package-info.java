/**
 * Domains, DNS records and zones, and their routes.
 *
 * <p>It may use the root package, {@code http}, {@code store}, {@code accounts}, {@code billing} and {@code services}.
 */
package io.github.camelportal.simulator.domains;
