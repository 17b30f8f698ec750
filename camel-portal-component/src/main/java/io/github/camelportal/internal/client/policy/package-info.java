/**
 * Decides how long, how often and how fast calls are made: deadlines, timeouts, retries and rates.
 *
 * <p>It may use {@code exception}, {@code api} and {@code model}.
 */
package io.github.camelportal.internal.client.policy;
