package io.github.camelportal.consumer;

import org.apache.camel.Message;

import io.github.camelportal.client.PortalOperationException;

/** Something that happened in the portal, and is to be processed once. The ledger of its feed knows what becomes of it. */
abstract class FeedEvent {

    private final FeedLedger ledger;
    private final String key;

    /**
     * For one exchange.
     *
     * @param key tells it apart from the other events of its feed
     */
    FeedEvent(FeedLedger ledger, String key) {
        this.ledger = ledger;
        this.key = key;
    }

    final String key() {
        return key;
    }

    final FeedLedger ledger() {
        return ledger;
    }

    /** What tells it apart from the other events of its feed, for a person. */
    abstract String name();

    /**
     * What is to be processed.
     *
     * @throws PortalOperationException if the portal wrote something that does not fit
     */
    abstract Object body();

    /** Fills the message of an exchange that is about this event alone. */
    abstract void fill(Message message);

    /** What an exchange that is about several events says of them all; events of which it differs are kept apart. */
    Change commonChange() {
        return null;
    }

    /** Whether an exchange of it has failed since the endpoint was made. */
    final boolean hasFailed() {
        return ledger.hasFailed(key);
    }

    /**
     * Whether it was given out before and comes again all the same, because it failed or because everything comes at every
     * poll. What does not goes before it.
     */
    boolean isRepeated() {
        return hasFailed();
    }

    /** It is in progress from now on, and must not be given out a second time. */
    final void begin() {
        ledger.begin(key);
    }

    /** Its exchange has succeeded, so it must not come again. */
    abstract void succeed();

    /** Its exchange has failed, so it must come again. */
    final void fail() {
        ledger.fail(key);
    }
}
