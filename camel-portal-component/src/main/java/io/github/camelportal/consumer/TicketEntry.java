package io.github.camelportal.consumer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A ticket as the list of tickets shows it.
 *
 * @param number      its number
 * @param subject     its subject, or null
 * @param isOpen      whether it can still be answered
 * @param fingerprint differs where the entry does
 */
record TicketEntry(String number, String subject, boolean isOpen, String fingerprint) {

    private static final String TICKET = "ticket:";
    private static final String REPLY = "reply:";
    private static final String SEPARATOR = ":";
    private static final int MAX_NUMBER = 60;

    /** That of a ticket, or null where it has no number that could be asked for. */
    static TicketEntry of(JsonNode element, Fingerprint fingerprint) {
        String number = element.path("ticket_number").asText().strip();
        if (number.isEmpty()
                || number.contains(SEPARATOR)
                || StateNames.encode(number).length() > MAX_NUMBER) {
            return null;
        }
        boolean open = !element.path("status").asText().strip().equalsIgnoreCase("Closed");
        return new TicketEntry(number, element.path("subject").asText(null), open, fingerprint.of(element));
    }

    /** Key of the state that says how the entry was when all replies had been processed. */
    String stateKey() {
        return TICKET + number;
    }

    /** Key of the state of a reply. */
    String stateKey(String reply) {
        return REPLY + number + SEPARATOR + reply;
    }

    /** The ticket that a state is about, or null. */
    static String numberIn(String stateKey) {
        String[] parts = stateKey.split(SEPARATOR, 3);
        return parts.length < 2 ? null : parts[1];
    }
}
