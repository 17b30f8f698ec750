/**
 * Documents of an install's routes: the simulator's own, and one whose routes it serves besides.
 *
 * <p>It may use the root package and {@code http}.
 */
package io.github.camelportal.simulator.specification;
