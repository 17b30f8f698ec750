package io.github.camelportal.consumer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Remembers when each ticket was looked at last, counted in polls, and what its entry was then. After a start none was, so all
 * open ones are due.
 */
final class Sweep {

    private record Look(long poll, String fingerprint) {}

    private final int every;
    private final Map<String, Look> looks = new HashMap<>();
    private long poll;

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
        Look last = looks.get(entry.number());
        return last != null && last.fingerprint().equals(entry.fingerprint());
    }

    boolean isDue(TicketEntry entry) {
        Look last = looks.get(entry.number());
        return last == null || poll - last.poll() >= every;
    }

    void look(TicketEntry entry) {
        looks.put(entry.number(), new Look(poll, entry.fingerprint()));
    }

    /** Only these are still there. */
    void retain(Set<String> tickets) {
        looks.keySet().retainAll(tickets);
    }

    /** Those that have waited longest come first. */
    void sort(List<TicketEntry> entries) {
        entries.sort(Comparator.comparing(entry -> lastPoll(entry.number())));
    }

    private long lastPoll(String ticket) {
        Look last = looks.get(ticket);
        return last == null ? 0 : last.poll();
    }
}
