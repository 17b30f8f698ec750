package io.github.camelportal.internal.feed.ticket;

import java.util.HashSet;
import java.util.Set;

import io.github.camelportal.internal.feed.InitialSnapshot;
import io.github.camelportal.internal.feed.state.FeedState;

/**
 * The tickets and replies that have a state at the start of a poll. They show when a response lacks replies, or the ids of replies,
 * that the portal has written before.
 */
final class SeenReplies {

    private final Set<String> keys;
    private final Set<String> tickets = new HashSet<>();
    private final Set<String> ticketsWithReplies = new HashSet<>();
    private boolean withIds;
    private boolean withoutIds;

    SeenReplies(FeedState.StateSnapshot states) {
        this.keys = states.unseenKeys();
        keys.removeIf(InitialSnapshot::isReserved);
        for (String key : keys) {
            String ticket = TicketSummary.numberOf(key);
            String reply = TicketSummary.replyOf(key);
            tickets.add(ticket);
            if (reply != null) {
                ticketsWithReplies.add(ticket);
                withIds |= !ReplyKeys.isDigest(reply);
                withoutIds |= ReplyKeys.isDigest(reply);
            }
        }
    }

    /** Returns the numbers of the tickets that have a state. */
    Set<String> tickets() {
        return tickets;
    }

    /** Returns the keys of the states of some tickets and of their replies. */
    Set<String> keysOf(Set<String> numbers) {
        Set<String> found = new HashSet<>(keys);
        found.removeIf(key -> !numbers.contains(TicketSummary.numberOf(key)));
        return found;
    }

    /** Returns whether replies to a ticket were processed. */
    boolean hasReplies(String ticket) {
        return ticketsWithReplies.contains(ticket);
    }

    /** Returns whether the portal has written the id of each reply so far, so that a reply without one cannot be told apart. */
    boolean expectsIds() {
        return withIds && !withoutIds;
    }
}
