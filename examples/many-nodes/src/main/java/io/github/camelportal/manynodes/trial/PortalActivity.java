package io.github.camelportal.manynodes.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import io.github.camelportal.simulator.PortalSimulator;

/**
 * Creates and changes invoices and tickets in the portal. Each change raises the revision of the element by one: the total of an
 * invoice, or the number in the status of a ticket.
 */
final class PortalActivity {

    private static final int TICKETS_OF_FIVE = 1;
    private static final int GROUP = 5;

    private final PortalSimulator portal;
    private final Random random;
    private final List<TopicKey> keys = new ArrayList<>();
    private final Map<TopicKey, Integer> revisions = new ConcurrentHashMap<>();

    PortalActivity(PortalSimulator portal, Random random) {
        this.portal = portal;
        this.random = random;
    }

    /** Creates five elements, and changes up to five of all that exist. */
    void createFive() {
        for (int i = 0; i < GROUP; i++) {
            TopicKey key = i < TICKETS_OF_FIVE
                    ? new TopicKey("tickets", portal.staff().openTicket(1, "Disk is full", "Please look at web1."))
                    : new TopicKey("invoices", portal.staff().billing().raiseInvoice(BigDecimal.ONE, "Traffic"));
            keys.add(key);
            revisions.put(key, key.isTicket() ? 0 : 1);
        }
        for (int i = random.nextInt(GROUP + 1); i > 0; i--) {
            change(keys.get(random.nextInt(keys.size())));
        }
    }

    private void change(TopicKey key) {
        int revision = revisions.get(key) + 1;
        if (key.isTicket()) {
            portal.staff().setTicketStatus(key.id(), "Step " + revision);
        } else {
            portal.staff().billing().setInvoiceTotal(key.id(), new BigDecimal(revision));
        }
        revisions.put(key, revision);
    }

    /** Returns the number of elements that were created. */
    int created() {
        return revisions.size();
    }

    /** Returns the latest revision of each element. */
    Map<TopicKey, Integer> revisions() {
        return Map.copyOf(revisions);
    }
}
