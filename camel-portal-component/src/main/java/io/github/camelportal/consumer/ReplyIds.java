package io.github.camelportal.consumer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import io.github.camelportal.model.TicketReply;

/**
 * Tells the replies to one ticket apart, in the order in which the portal writes them. An install that writes no ids has them
 * told apart by when they were written, by whom, and what they say; the same once more is another one.
 */
final class ReplyIds {

    /** Encoded; with the number of the ticket it has to fit into the key of a state. */
    private static final int LONGEST = 120;

    private static final int DIGEST = 12;

    private final Set<String> seen = new HashSet<>();

    /** What the next reply is called, or null if it was there already. */
    String next(TicketReply reply) {
        String id = reply.id() == null ? "" : reply.id().strip();
        if (!id.isEmpty()) {
            String known = StateNames.encode(id).length() > LONGEST ? digest("id", id) : id;
            return seen.add(known) ? known : null;
        }
        String content = Arrays.asList(reply.date(), reply.type(), reply.name(), reply.body())
                .toString();
        String first = digest("at", content);
        String name = first;
        for (int number = 2; !seen.add(name); number++) {
            name = first + "-" + number;
        }
        return name;
    }

    private static String digest(String prefix, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(digest, 0, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
