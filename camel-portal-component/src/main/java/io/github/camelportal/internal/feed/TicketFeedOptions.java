package io.github.camelportal.internal.feed;

import io.github.camelportal.options.RepliesFrom;

/**
 * How to read the replies to all tickets.
 *
 * @param from       whose replies
 * @param rescanInterval so many polls after an open ticket was looked at, it is looked at again
 * @param maxTickets so many tickets are looked at in one poll at most
 */
public record TicketFeedOptions(RepliesFrom from, int rescanInterval, int maxTickets) {}
