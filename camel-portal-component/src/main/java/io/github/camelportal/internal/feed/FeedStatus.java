package io.github.camelportal.internal.feed;

import java.time.Instant;

/**
 * The progress of a feed. Contains neither elements nor account data.
 *
 * @param operation       id of the operation, such as {@code invoices/list}
 * @param feedId          the {@code feedId} of the endpoint, or null
 * @param lastPoll        start of the last poll, or null before the first
 * @param lastSuccess     start of the last poll that completed, or null before the first
 * @param failuresInRow   number of polls that have failed since then
 * @param delivered       number of events that were given to exchanges
 * @param succeeded       number of events whose exchange has succeeded
 * @param failed          number of failures of events; an event that fails at several polls counts each time
 * @param trackedElements number of states that the feed had at the start of its last poll
 * @param heldRemovals    reason why removals are held back since the last poll, or null if none is
 * @param unsavedStates   number of processed events whose state could not be saved yet
 * @param poll            progress of the poll that runs, or null if none does
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
        int trackedElements,
        String heldRemovals,
        int unsavedStates,
        FeedProgress.PollProgress poll) {}
