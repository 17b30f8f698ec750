/**
 * Services, virtual machines and IP addresses, and their routes.
 *
 * <p>It may use the root package, {@code http}, {@code store} and {@code billing}.
 */
package io.github.camelportal.simulator.services;
