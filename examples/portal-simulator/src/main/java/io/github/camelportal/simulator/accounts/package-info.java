/**
 * Accounts, contacts and notifications, and their routes.
 *
 * <p>It may use the root package, {@code http}, {@code auth} and {@code store}.
 */
package io.github.camelportal.simulator.accounts;
