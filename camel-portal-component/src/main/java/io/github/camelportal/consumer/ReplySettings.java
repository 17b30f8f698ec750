package io.github.camelportal.consumer;

/**
 * How to read the replies to all tickets.
 *
 * @param from       whose replies
 * @param sweepEvery so many polls after an open ticket was looked at, it is looked at again
 * @param maxTickets so many tickets are looked at in one poll at most
 */
public record ReplySettings(RepliesFrom from, int sweepEvery, int maxTickets) {}
