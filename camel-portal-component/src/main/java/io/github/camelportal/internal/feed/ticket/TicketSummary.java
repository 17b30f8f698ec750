package io.github.camelportal.internal.feed.ticket;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.state.StateKeyCodec;

/**
 * A ticket as the list of tickets shows it.
 *
 * @param number      its number
 * @param subject     its subject, or null
 * @param mayHideNewReply     whether it can have a new reply that does not show here
 * @param contentHash differs where the entry does
 */
record TicketSummary(String number, String subject, boolean mayHideNewReply, String contentHash) {

    private static final String TICKET = "ticket:";
    private static final String REPLY = "reply:";
    private static final String SEPARATOR = ":";
    private static final int MAX_NUMBER = 60;

    /** As PHP writes what is false. */
    private static final Set<String> UNREAD = Set.of("0", "false", "");

    /** That of a ticket, or null where it has no number that could be asked for. */
    static TicketSummary of(JsonNode element, ContentHash contentHash) {
        String number = element.path("ticket_number").asText("").strip();
        if (!PercentEncoding.isSegment(number)
                || StateKeyCodec.encode(inKey(number)).length() > MAX_NUMBER) {
            return null;
        }
        return new TicketSummary(
                number, element.path("subject").asText(null), mayHideNewReply(element), contentHash.of(element));
    }

    /**
     * Who answers a closed ticket opens it, or makes it one that the client has not read. One that is not read already may be
     * answered and closed, and look as before.
     */
    private static boolean mayHideNewReply(JsonNode element) {
        boolean closed = element.path("status").asText().strip().equalsIgnoreCase("Closed");
        JsonNode read = element.path("client_read");
        return !closed
                || (read.isValueNode()
                        && !read.isNull()
                        && UNREAD.contains(read.asText().strip()));
    }

    /** Key of the state that says how the entry was when all replies had been processed. */
    String stateKey() {
        return TICKET + inKey(number);
    }

    /** Key of the state of a reply. */
    String stateKey(String reply) {
        return REPLY + inKey(number) + SEPARATOR + reply;
    }

    /** The ticket that a state is about, or null. */
    static String numberIn(String stateKey) {
        String[] parts = stateKey.split(SEPARATOR, 3);
        return parts.length < 2 ? null : parts[1].replace("%3a", SEPARATOR).replace("%25", "%");
    }

    private static String inKey(String number) {
        return number.replace("%", "%25").replace(SEPARATOR, "%3a");
    }
}
