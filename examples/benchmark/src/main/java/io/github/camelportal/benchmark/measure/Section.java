package io.github.camelportal.benchmark.measure;

import java.util.List;

/**
 * The results of a workload.
 *
 * @param title   headline
 * @param text    what was done
 * @param table   the numbers
 * @param targets what was to be reached
 */
public record Section(String title, String text, Table table, List<Target> targets) {

    /** The section in Markdown. */
    public String render() {
        return "## " + title + "\n\n" + text + "\n\n" + table.render();
    }
}
