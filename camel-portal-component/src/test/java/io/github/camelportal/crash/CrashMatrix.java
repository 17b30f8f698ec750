package io.github.camelportal.crash;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The results of all crashes as a table: how many events were processed, repeated and lost. */
final class CrashMatrix {

    private static final int WIDTH = 25;

    private CrashMatrix() {}

    static String of(Map<Crash, CrashResult> results) {
        StringBuilder table = new StringBuilder("Killed at event 4 of 6, 1 more while down: processed/repeated/lost\n");
        table.append(row(
                "feed, state",
                Arrays.stream(Moment.values()).map(Moment::toString).toArray(String[]::new)));
        for (WatchedFeed feed : WatchedFeed.values()) {
            for (Crash.NodeState state : Crash.NodeState.values()) {
                table.append(row(feed + ", " + state, counts(results, feed, state)));
            }
        }
        return table.toString();
    }

    private static String[] counts(Map<Crash, CrashResult> results, WatchedFeed feed, Crash.NodeState state) {
        return Arrays.stream(Moment.values())
                .map(moment -> results.get(new Crash(feed, state, moment)))
                .map(result -> result == null ? "-" : result.counts())
                .toArray(String[]::new);
    }

    private static String row(String name, String... cells) {
        return String.format("%-" + WIDTH + "s", name)
                + Arrays.stream(cells)
                        .map(cell -> String.format("%-" + WIDTH + "s", cell))
                        .collect(Collectors.joining())
                        .stripTrailing()
                + "\n";
    }
}
