package io.github.camelportal.internal.feed.ticket;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import io.github.camelportal.internal.feed.ElementId;
import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.model.TicketReply;

/**
 * Identifies the replies to one ticket, in the order of the response. Some portals send no ids: then date, author and content
 * identify a reply, and a number tells equal replies apart.
 */
final class ReplyKeys {

    /** Maximum length of an encoded id, which has to fit into the key of a state beside the number of the ticket. */
    private static final int MAX_LENGTH = 120;

    private static final int DIGEST_BYTES = 12;

    /** Start of the key of a reply that has no id. */
    private static final String DIGEST = "at";

    private final Set<String> used = new HashSet<>();

    /** Returns whether a key was made of a reply without an id. */
    static boolean isDigest(String key) {
        return key.startsWith(DIGEST);
    }

    /** Returns whether the portal wrote an id. */
    static boolean hasId(TicketReply reply) {
        return !ElementId.of(reply.id()).isEmpty();
    }

    /** Returns the key of the next reply, or null if an earlier reply has the same id. */
    String next(TicketReply reply) {
        String id = ElementId.of(reply.id());
        if (!id.isEmpty()) {
            String key =
                    StateKeyCodec.encode(id).length() > MAX_LENGTH ? "id" + StateKeyCodec.digest(id, DIGEST_BYTES) : id;
            return used.add(key) ? key : null;
        }
        String content = Arrays.asList(reply.date(), reply.type(), reply.name(), reply.body())
                .toString();
        String base = DIGEST + StateKeyCodec.digest(content, DIGEST_BYTES);
        String key = base;
        for (int number = 2; !used.add(key); number++) {
            key = base + "-" + number;
        }
        return key;
    }
}
