package io.github.camelportal.internal.feed.ticket;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.model.TicketReply;

/**
 * Tells the replies to one ticket apart, in the order in which the portal writes them. An install that writes no ids has them
 * told apart by when they were written, by whom, and what they say; the same once more is another one.
 */
final class ReplyKeys {

    /** Encoded; with the number of the ticket it has to fit into the key of a state. */
    private static final int LONGEST = 120;

    /** In bytes. */
    private static final int DIGEST = 12;

    private final Set<String> seen = new HashSet<>();

    /** What the next reply is called, or null if it was there already. */
    String next(TicketReply reply) {
        String id = reply.id() == null ? "" : reply.id().strip();
        if (!id.isEmpty()) {
            String known = StateKeyCodec.encode(id).length() > LONGEST ? "id" + StateKeyCodec.digest(id, DIGEST) : id;
            return seen.add(known) ? known : null;
        }
        String content = Arrays.asList(reply.date(), reply.type(), reply.name(), reply.body())
                .toString();
        String first = "at" + StateKeyCodec.digest(content, DIGEST);
        String name = first;
        for (int number = 2; !seen.add(name); number++) {
            name = first + "-" + number;
        }
        return name;
    }
}
