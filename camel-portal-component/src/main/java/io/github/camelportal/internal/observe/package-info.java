/**
 * Health checks, metrics, traces and the record of recent calls.
 *
 * <p>It may use {@code internal.client} and what that may use.
 */
package io.github.camelportal.internal.observe;
