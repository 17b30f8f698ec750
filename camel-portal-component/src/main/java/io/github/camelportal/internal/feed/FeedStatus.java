package io.github.camelportal.internal.feed;

import java.time.Instant;

/**
 * How far a feed is. Nothing of what it gives out is in it, nor whose it is.
 *
 * @param operation     such as {@code invoices/list}
 * @param feedId        the name that the endpoint gives it, or null
 * @param lastPoll      when the portal was asked the last time; null before that
 * @param lastSuccess   when it was last asked by a poll that came to its end; null before that
 * @param failuresInRow how many polls have failed since then
 * @param delivered         how many events were given to exchanges
 * @param succeeded     how many of them were processed
 * @param failed        how many failed, or could not be read, and come again; each time counts
 * @param trackedElements         how many states the feed had when it began its last poll
 */
public record FeedStatus(
        String operation,
        String feedId,
        Instant lastPoll,
        Instant lastSuccess,
        int failuresInRow,
        long delivered,
        long succeeded,
        long failed,
        int trackedElements) {}
