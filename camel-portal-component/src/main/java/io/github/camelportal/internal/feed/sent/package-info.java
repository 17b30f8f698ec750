/**
 * The texts that routes have sent to tickets, noted before they are sent, so that a feed recognizes them among the replies.
 *
 * <p>It may use {@code internal.feed.state}, {@code internal.spending}, {@code internal.client} and what these may use.
 */
package io.github.camelportal.internal.feed.sent;
