package io.github.camelportal.consumer;

/**
 * What became of one look at a ticket: only when all replies that it found have been processed, the ticket's entry counts as
 * known; otherwise the ticket is looked at again. Exchanges end on any thread.
 */
final class TicketLook {

    private final TicketEntry entry;
    private final FeedLedger ledger;
    private int open;
    private boolean finished;
    private boolean outdated;

    /** Has not seen the ticket yet. */
    TicketLook(TicketEntry entry, FeedLedger ledger) {
        this.entry = entry;
        this.ledger = ledger;
    }

    /** Whether the ticket's entry is still as it was. */
    boolean isOf(TicketEntry now) {
        return entry.fingerprint().equals(now.fingerprint());
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
    synchronized void processed() {
        open--;
        if (open == 0) {
            finish();
        }
    }

    /** The ticket is looked at anew, and what that look finds this one does not know. */
    synchronized void outdate() {
        outdated = true;
    }

    private void finish() {
        finished = true;
        if (!outdated) {
            ledger.succeed(entry.stateKey(), entry.fingerprint());
        }
    }
}
