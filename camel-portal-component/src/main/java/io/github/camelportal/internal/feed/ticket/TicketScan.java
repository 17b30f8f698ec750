package io.github.camelportal.internal.feed.ticket;

import io.github.camelportal.internal.feed.DeliveryTracker;

/**
 * A scan of one ticket for unprocessed replies. Only when all of them have been processed, it saves the state of the ticket, so
 * that the ticket is scanned again until then. Thread-safe, because exchanges complete on any thread.
 */
final class TicketScan {

    private final TicketSummary ticket;
    private final DeliveryTracker tracker;
    private int unprocessed;
    private boolean finished;
    private boolean superseded;

    /** Creates a scan that has not fetched the ticket yet. */
    TicketScan(TicketSummary ticket, DeliveryTracker tracker) {
        this.ticket = ticket;
        this.tracker = tracker;
    }

    /** Returns the ticket as the list had it before the scan. */
    TicketSummary ticket() {
        return ticket;
    }

    /** Returns whether the ticket's entry in the list has not changed since the scan. */
    boolean isCurrentFor(TicketSummary now) {
        return ticket.contentHash().equals(now.contentHash());
    }

    /** Returns whether all replies that the scan found have been processed. */
    synchronized boolean isFinished() {
        return finished;
    }

    /** Records that the ticket was fetched, and how many unprocessed replies it has. */
    synchronized void found(int replies) {
        unprocessed = replies;
        if (replies == 0) {
            finish();
        }
    }

    /** Records that one more reply was processed. */
    synchronized void replyProcessed() {
        unprocessed--;
        if (unprocessed == 0) {
            finish();
        }
    }

    /** Records a newer scan of the ticket. This one saves no state any more, because it does not cover what that one finds. */
    synchronized void supersede() {
        superseded = true;
    }

    private void finish() {
        finished = true;
        if (!superseded) {
            tracker.commit(ticket.stateKey(), ticket.contentHash());
        }
    }
}
