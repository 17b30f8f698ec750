/**
 * The life of a feed's events: fetched, in flight, acknowledged, committed.
 *
 * <p>It may use {@code internal.feed.state}, {@code options}, {@code internal.client} and what that may use.
 */
package io.github.camelportal.internal.feed;
