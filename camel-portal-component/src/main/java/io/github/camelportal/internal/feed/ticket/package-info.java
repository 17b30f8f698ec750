/**
 * The feed of ticket replies, with the rescan of unchanged tickets.
 *
 * <p>It may use {@code internal.feed} and what that may use.
 */
package io.github.camelportal.internal.feed.ticket;
