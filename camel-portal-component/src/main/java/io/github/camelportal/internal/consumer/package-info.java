/**
 * Camel's consumers: they poll feeds, send exchanges to routes, and commit what was processed.
 *
 * <p>It may use {@code internal.feed} and its subpackages, {@code internal.client}, {@code state}, and the public
 * packages.
 */
package io.github.camelportal.internal.consumer;
