/**
 * Dresses responses as unusual installs do.
 *
 * <p>It may use the root package and {@code http}.
 */
package io.github.camelportal.simulator.quirks;
