package io.github.camelportal.consumer;

import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.SynchronizationAdapter;

/** What follows an exchange, whichever thread ends it: the acknowledgement after a success, nothing after a failure. */
final class NotificationCompletion extends SynchronizationAdapter {

    private final List<String> ids;
    private final NotificationLedger ledger;
    private final Acknowledgements acknowledgements;

    /**
     * For one exchange.
     *
     * @param acknowledgements tells the portal of a success, or null where the route does it
     */
    NotificationCompletion(List<String> ids, NotificationLedger ledger, Acknowledgements acknowledgements) {
        this.ids = ids;
        this.ledger = ledger;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public void onComplete(Exchange exchange) {
        if (acknowledgements == null) {
            ledger.giveBack(ids);
        } else {
            ids.forEach(acknowledgements::acknowledge);
        }
    }

    @Override
    public void onFailure(Exchange exchange) {
        ledger.giveBack(ids);
    }
}
