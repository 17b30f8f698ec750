/**
 * TLS certificates, their orders and routes.
 *
 * <p>It may use the root package, {@code http}, {@code store}, {@code accounts}, {@code billing} and {@code services}.
 */
package io.github.camelportal.simulator.certificates;
