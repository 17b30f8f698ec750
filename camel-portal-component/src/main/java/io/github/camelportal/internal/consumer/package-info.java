/**
 * Camel's consumers: they poll feeds, send exchanges to routes, and commit what was processed.
 *
 * <p>It may use {@code internal.feed}, its subpackages and what they may use, {@code internal.observe} and {@code state}.
 */
package io.github.camelportal.internal.consumer;
