/**
 * The details of elements of a list, which a feed fetches one by one.
 *
 * <p>It may use {@code internal.feed} and what that may use.
 */
package io.github.camelportal.internal.feed.detail;
