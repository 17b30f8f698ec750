package io.github.camelportal.manynodes.trial;

/**
 * Identifies an element of the portal.
 *
 * @param topic topic of the element, which is also the namespace of its leader: invoices or tickets
 * @param id id of the invoice, or number of the ticket
 */
record TopicKey(String topic, String id) {

    boolean isTicket() {
        return topic.equals("tickets");
    }
}
