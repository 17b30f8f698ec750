/**
 * Catalog, invoices, orders and quotes, and their routes.
 *
 * <p>It may use {@code http}, {@code store}, and the packages of what can be ordered.
 */
package io.github.camelportal.simulator.billing;
