package io.github.camelportal.consumer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers the last look at each ticket, and when that was, counted in polls. After a start there was none, so all open ones
 * are due.
 */
final class Sweep {

    /** Every so many tickets one that only waits for another look has its turn before those that have changed. */
    private static final int SHARE = 5;

    private record Last(long poll, TicketLook look) {}

    private final int every;
    private final Map<String, Last> looks = new HashMap<>();
    private long poll;
    private long turn;

    /**
     * For one feed.
     *
     * @param every so many polls later a ticket is due again
     */
    Sweep(int every) {
        this.every = every;
    }

    void nextPoll() {
        poll++;
    }

    /** Whether the ticket was looked at since its entry last changed. */
    boolean hasLooked(TicketEntry entry) {
        Last last = looks.get(entry.number());
        return last != null && last.look().isOf(entry);
    }

    /** Whether the last look found something that is not processed yet, or failed. */
    boolean isUnfinished(TicketEntry entry) {
        Last last = looks.get(entry.number());
        return last != null && !last.look().isFinished();
    }

    boolean isDue(TicketEntry entry) {
        Last last = looks.get(entry.number());
        return last == null || poll - last.poll() >= every;
    }

    /** The ticket is looked at now. */
    void begin(String ticket, TicketLook look) {
        Last before = looks.put(ticket, new Last(poll, look));
        if (before != null) {
            before.look().outdate();
        }
    }

    /** Only these are still there. */
    void retain(Set<String> tickets) {
        looks.forEach((ticket, last) -> {
            if (!tickets.contains(ticket)) {
                last.look().outdate();
            }
        });
        looks.keySet().retainAll(tickets);
    }

    /**
     * The tickets of this poll. Of each kind, those that have waited longest come first; so however many change at every poll,
     * or cannot be finished, each gets its turn.
     *
     * @param changed those whose entry has changed
     * @param again   those that are to be looked at once more
     * @param count   so many at most
     */
    List<TicketEntry> choose(List<TicketEntry> changed, List<TicketEntry> again, int count) {
        Iterator<TicketEntry> first = longestWaiting(changed);
        Iterator<TicketEntry> second = longestWaiting(again);
        List<TicketEntry> chosen = new ArrayList<>();
        while (chosen.size() < count && (first.hasNext() || second.hasNext())) {
            turn++;
            boolean yields = second.hasNext() && turn % SHARE == 0;
            chosen.add(first.hasNext() && !yields ? first.next() : second.next());
        }
        return chosen;
    }

    private Iterator<TicketEntry> longestWaiting(List<TicketEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(entry -> lastPoll(entry.number())))
                .iterator();
    }

    private long lastPoll(String ticket) {
        Last last = looks.get(ticket);
        return last == null ? 0 : last.poll();
    }
}
