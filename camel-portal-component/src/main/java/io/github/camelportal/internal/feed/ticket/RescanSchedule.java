package io.github.camelportal.internal.feed.ticket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Schedules the scans of tickets: remembers the last scan of each ticket and the poll that made it. In memory only, so after a
 * start all open tickets are due.
 */
final class RescanSchedule {

    /** One in so many scans is a rescan, even if more tickets have changed than a poll may fetch. */
    private static final int RESCAN_SHARE = 5;

    private record LastScan(long poll, TicketScan scan) {}

    private final int interval;
    private final Map<String, LastScan> lastScans = new HashMap<>();
    private long poll;
    private long selections;

    /**
     * Creates the schedule of one feed.
     *
     * @param interval number of polls after which an unchanged ticket is due for a rescan
     */
    RescanSchedule(int interval) {
        this.interval = interval;
    }

    void nextPoll() {
        poll++;
    }

    /** Returns whether the ticket was scanned since its entry last changed. */
    boolean hasScanned(TicketSummary summary) {
        LastScan last = lastScans.get(summary.number());
        return last != null && last.scan().isCurrentFor(summary);
    }

    /** Returns whether the last scan failed, or found replies that are not processed yet. */
    boolean isUnfinished(TicketSummary summary) {
        LastScan last = lastScans.get(summary.number());
        return last != null && !last.scan().isFinished();
    }

    boolean isDue(TicketSummary summary) {
        LastScan last = lastScans.get(summary.number());
        return last == null || poll - last.poll() >= interval;
    }

    /** Records a scan of this poll. */
    void recordScan(TicketScan scan) {
        LastScan before = lastScans.put(scan.ticket().number(), new LastScan(poll, scan));
        if (before != null) {
            before.scan().supersede();
        }
    }

    /**
     * Forgets removed tickets.
     *
     * @param tickets numbers of the tickets that the list has
     */
    void retain(Set<String> tickets) {
        lastScans.forEach((ticket, last) -> {
            if (!tickets.contains(ticket)) {
                last.scan().supersede();
            }
        });
        lastScans.keySet().retainAll(tickets);
    }

    /**
     * Selects the tickets that this poll scans. Tickets that have waited longest come first, so each has its scan however many
     * change at every poll or are never finished.
     *
     * @param changed tickets whose entry has changed
     * @param rescans tickets whose entry has not changed, but that are due or unfinished
     * @param count   maximum number of tickets
     */
    List<TicketSummary> select(List<TicketSummary> changed, List<TicketSummary> rescans, int count) {
        Iterator<TicketSummary> nextChanged = longestWaiting(changed);
        Iterator<TicketSummary> nextRescan = longestWaiting(rescans);
        List<TicketSummary> selected = new ArrayList<>();
        while (selected.size() < count && (nextChanged.hasNext() || nextRescan.hasNext())) {
            selections++;
            boolean preferRescan = nextRescan.hasNext() && selections % RESCAN_SHARE == 0;
            selected.add(nextChanged.hasNext() && !preferRescan ? nextChanged.next() : nextRescan.next());
        }
        return selected;
    }

    private Iterator<TicketSummary> longestWaiting(List<TicketSummary> tickets) {
        return tickets.stream()
                .sorted(Comparator.comparingLong(summary -> lastPoll(summary.number())))
                .iterator();
    }

    private long lastPoll(String ticket) {
        LastScan last = lastScans.get(ticket);
        return last == null ? 0 : last.poll();
    }
}
