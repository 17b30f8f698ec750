package io.github.camelportal.benchmark.measure;

import java.util.List;

/**
 * The results of a workload.
 *
 * @param title   headline
 * @param text    what was done
 * @param table   the numbers
 * @param chart   the processor time, or else the pace, as a picture
 * @param targets what was to be reached
 */
public record Section(String title, String text, Table table, Chart chart, List<Target> targets) {

    /** The section in Markdown. */
    public String render() {
        return "## " + title + "\n\n" + text + "\n\n" + chart.markdown() + "\n" + table.render();
    }
}
