/**
 * Collections in memory that the portal's state consists of.
 *
 * <p>It may use {@code http}, to refuse a call for a missing element.
 */
package io.github.camelportal.simulator.store;
