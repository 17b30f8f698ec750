/**
 * Health checks, metrics, traces and the record of recent calls.
 *
 * <p>It may use {@code internal.client} and its subpackages, and the public packages.
 */
package io.github.camelportal.internal.observe;
