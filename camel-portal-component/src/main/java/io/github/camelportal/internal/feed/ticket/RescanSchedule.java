package io.github.camelportal.internal.feed.ticket;

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
final class RescanSchedule {

    /** Every so many tickets one that only waits for another look has its turn before those that have changed. */
    private static final int RESCAN_SHARE = 5;

    private record Last(long poll, TicketScan scan) {}

    private final int interval;
    private final Map<String, Last> scans = new HashMap<>();
    private long poll;
    private long turn;

    /**
     * For one feed.
     *
     * @param every so many polls later a ticket is due again
     */
    RescanSchedule(int every) {
        this.interval = every;
    }

    void nextPoll() {
        poll++;
    }

    /** Whether the ticket was looked at since its entry last changed. */
    boolean hasScanned(TicketSummary summary) {
        Last last = scans.get(summary.number());
        return last != null && last.scan().isCurrentFor(summary);
    }

    /** Whether the last look found something that is not processed yet, or failed. */
    boolean isUnfinished(TicketSummary summary) {
        Last last = scans.get(summary.number());
        return last != null && !last.scan().isFinished();
    }

    boolean isDue(TicketSummary summary) {
        Last last = scans.get(summary.number());
        return last == null || poll - last.poll() >= interval;
    }

    /** The ticket is looked at now. */
    void recordScan(String ticket, TicketScan scan) {
        Last before = scans.put(ticket, new Last(poll, scan));
        if (before != null) {
            before.scan().supersede();
        }
    }

    /** Only these are still there. */
    void retain(Set<String> tickets) {
        scans.forEach((ticket, last) -> {
            if (!tickets.contains(ticket)) {
                last.scan().supersede();
            }
        });
        scans.keySet().retainAll(tickets);
    }

    /**
     * The tickets of this poll. Of each kind, those that have waited longest come first; so however many change at every poll,
     * or cannot be finished, each gets its turn.
     *
     * @param changed those whose entry has changed
     * @param again   those that are to be looked at once more
     * @param count   so many at most
     */
    List<TicketSummary> choose(List<TicketSummary> changed, List<TicketSummary> again, int count) {
        Iterator<TicketSummary> first = longestWaiting(changed);
        Iterator<TicketSummary> second = longestWaiting(again);
        List<TicketSummary> chosen = new ArrayList<>();
        while (chosen.size() < count && (first.hasNext() || second.hasNext())) {
            turn++;
            boolean yields = second.hasNext() && turn % RESCAN_SHARE == 0;
            chosen.add(first.hasNext() && !yields ? first.next() : second.next());
        }
        return chosen;
    }

    private Iterator<TicketSummary> longestWaiting(List<TicketSummary> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(summary -> lastPoll(summary.number())))
                .iterator();
    }

    private long lastPoll(String ticket) {
        Last last = scans.get(ticket);
        return last == null ? 0 : last.poll();
    }
}
