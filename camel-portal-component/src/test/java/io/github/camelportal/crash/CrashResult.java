package io.github.camelportal.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of a crash.
 *
 * @param events          what had happened before it, in order
 * @param victim          the event at which the node was killed
 * @param begunAtKill     what the route had begun by then
 * @param processedAtKill what the route had processed by then
 * @param allEvents       what had happened in the end
 * @param processed       what the two nodes had processed in the end, as often as they had
 * @param settled         whether everything was processed in time, and the portal knows what it is to know
 */
record CrashResult(
        List<String> events,
        String victim,
        List<String> begunAtKill,
        List<String> processedAtKill,
        List<String> allEvents,
        List<String> processed,
        boolean settled) {

    /** Returns the events that were processed more than once, one entry for each surplus time. */
    List<String> repeated() {
        List<String> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        processed.forEach(event -> {
            if (!seen.add(event)) {
                repeated.add(event);
            }
        });
        return repeated;
    }

    /** Returns the events that were never processed. */
    List<String> lost() {
        List<String> lost = new ArrayList<>(allEvents);
        lost.removeAll(processed);
        return lost;
    }

    /** Processed, repeated and lost ones. */
    String counts() {
        return new HashSet<>(processed).size() + "/" + repeated().size() + "/" + lost().size();
    }
}
