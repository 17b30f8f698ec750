/**
 * Lets a write with a reference take effect once: notes the reference before the request, and looks the result up after an attempt
 * with an unknown outcome.
 *
 * <p>It may use {@code internal.client}, {@code internal.json}, {@code internal.request}, {@code internal.spending},
 * {@code internal.feed.state}, {@code state}, and the public packages.
 */
package io.github.camelportal.internal.reference;
