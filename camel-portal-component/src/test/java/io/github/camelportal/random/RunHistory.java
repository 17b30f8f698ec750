package io.github.camelportal.random;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The events of a run, one line each. */
final class RunHistory {

    private static final int SHOWN = 120;

    /**
     * A line.
     *
     * @param about a key, or null where it is about all of them
     */
    private record Line(int step, String about, String text) {
        @Override
        public String toString() {
            return "  step " + step + ": " + text;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private int step;

    synchronized void step(int number) {
        step = number;
    }

    synchronized void note(String text) {
        lines.add(new Line(step, null, text));
    }

    /** Notes what is about one element. */
    synchronized void note(String key, String text) {
        lines.add(new Line(step, key, text));
    }

    /** The latest lines that are about these elements or about all. */
    synchronized String about(Collection<String> keys) {
        List<String> shown = lines.stream()
                .filter(line -> line.about() == null || keys.contains(line.about()))
                .map(Line::toString)
                .toList();
        int from = Math.max(0, shown.size() - SHOWN);
        return (from > 0 ? "  … " + from + " lines before\n" : "")
                + String.join("\n", shown.subList(from, shown.size()));
    }
}
