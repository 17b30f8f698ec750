package io.github.camelportal.internal.feed.ticket;

import io.github.camelportal.internal.feed.DeliveryTracker;

/**
 * What became of one look at a ticket: only when all replies that it found have been processed, the ticket's entry counts as
 * known; otherwise the ticket is looked at again. Exchanges end on any thread.
 */
final class TicketScan {

    private final TicketSummary summary;
    private final DeliveryTracker tracker;
    private int open;
    private boolean finished;
    private boolean superseded;

    /** Has not seen the ticket yet. */
    TicketScan(TicketSummary summary, DeliveryTracker tracker) {
        this.summary = summary;
        this.tracker = tracker;
    }

    /** Whether the ticket's entry is still as it was. */
    boolean isCurrentFor(TicketSummary now) {
        return summary.contentHash().equals(now.contentHash());
    }

    /** Whether nothing that it found is left to be processed. */
    synchronized boolean isFinished() {
        return finished;
    }

    /** It has seen the ticket, and so many replies to process. */
    synchronized void found(int replies) {
        open = replies;
        if (replies == 0) {
            finish();
        }
    }

    /** One more of its replies was processed. */
    synchronized void replyProcessed() {
        open--;
        if (open == 0) {
            finish();
        }
    }

    /** The ticket is looked at anew, and what that look finds this one does not know. */
    synchronized void supersede() {
        superseded = true;
    }

    private void finish() {
        finished = true;
        if (!superseded) {
            tracker.commit(summary.stateKey(), summary.contentHash());
        }
    }
}
