package io.github.camelportal.consumer;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What became of one look at a ticket: only when all its replies have been processed counts its entry as known, so that
 * otherwise it is looked at again.
 */
final class TicketLook {

    private final TicketEntry entry;
    private final AtomicInteger open;
    private final FeedLedger ledger;

    /**
     * Ends at once where there is nothing to process.
     *
     * @param replies how many replies are to be processed
     */
    TicketLook(TicketEntry entry, int replies, FeedLedger ledger) {
        this.entry = entry;
        this.open = new AtomicInteger(replies);
        this.ledger = ledger;
        if (replies == 0) {
            end();
        }
    }

    /** One more of its replies was processed. */
    void processed() {
        if (open.decrementAndGet() == 0) {
            end();
        }
    }

    private void end() {
        ledger.succeed(entry.stateKey(), entry.fingerprint());
    }
}
