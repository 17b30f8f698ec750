package io.github.camelportal.internal.feed.ticket;

import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.feed.ContentHash;
import io.github.camelportal.internal.feed.ElementId;
import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.internal.json.PortalJson;

/**
 * An entry of the list of tickets.
 *
 * @param number               number of the ticket
 * @param subject              subject of the ticket, or null
 * @param mayHaveUnlistedReply whether the ticket can have a new reply although its entry has not changed
 * @param contentHash          hash of the entry
 */
record TicketSummary(String number, String subject, boolean mayHaveUnlistedReply, String contentHash) {

    private static final String TICKET = "ticket:";
    private static final String REPLY = "reply:";
    private static final String SEPARATOR = ":";

    /** Maximum length of an encoded number, which has to fit into the key of a reply's state. */
    private static final int MAX_NUMBER_LENGTH = 60;

    /** The ways in which PHP writes false. */
    private static final Set<String> UNREAD = Set.of("0", "false", "");

    /** Reads an entry. Returns null if it has no number that the ticket can be fetched by. */
    static TicketSummary of(JsonNode element, ContentHash contentHash) {
        String number = ElementId.of(element.path("ticket_number"));
        if (!PercentEncoding.isSegment(number)
                || StateKeyCodec.encode(escape(number)).length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        return new TicketSummary(
                number, subject(element.path("subject")), mayHaveUnlistedReply(element), contentHash.hash(element));
    }

    /**
     * Returns false only for a closed ticket that the client has read: a reply opens it or marks it as unread, which changes its
     * entry. A ticket that is unread already may get a reply and be closed, and have the same entry as before.
     */
    private static boolean mayHaveUnlistedReply(JsonNode element) {
        boolean closed = element.path("status").asText().strip().equalsIgnoreCase("Closed");
        JsonNode read = element.path("client_read");
        return !closed
                || (read.isValueNode()
                        && !read.isNull()
                        && UNREAD.contains(read.asText().strip()));
    }

    /** Returns the key of the ticket's state: the hash of the entry when all replies had been processed. */
    String stateKey() {
        return TICKET + escape(number);
    }

    /**
     * Returns the key of the state of a reply.
     *
     * @param replyId identifies the reply within the ticket
     */
    String stateKey(String replyId) {
        return REPLY + escape(number) + SEPARATOR + replyId;
    }

    /** Returns the number of the ticket that the key of a state is about, or null. */
    static String numberOf(String stateKey) {
        String[] parts = stateKey.split(SEPARATOR, 3);
        return parts.length < 2 ? null : parts[1].replace("%3a", SEPARATOR).replace("%25", "%");
    }

    /** Returns the id of the reply that the key of a state is about, or null if it is about a ticket. */
    static String replyOf(String stateKey) {
        String[] parts = stateKey.split(SEPARATOR, 3);
        return stateKey.startsWith(REPLY) && parts.length == 3 ? parts[2] : null;
    }

    /** Reads the subject as the record of a ticket does. */
    private static String subject(JsonNode field) {
        try {
            return field.isMissingNode() ? null : PortalJson.mapper().treeToValue(field, String.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static String escape(String number) {
        return number.replace("%", "%25").replace(SEPARATOR, "%3a");
    }
}
