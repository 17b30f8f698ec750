/**
 * The life of a feed's events: fetched, in flight, acknowledged, committed.
 *
 * <p>It may use {@code internal.feed.state}, {@code internal.client} and its subpackages, {@code internal.json}, and
 * the public packages.
 */
package io.github.camelportal.internal.feed;
