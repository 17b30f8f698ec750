/**
 * Catalog, invoices, orders and quotes, and their routes.
 *
 * <p>It may use the root package, {@code http}, {@code store}, {@code accounts}, and the packages of what can be ordered.
 */
package io.github.camelportal.simulator.billing;
