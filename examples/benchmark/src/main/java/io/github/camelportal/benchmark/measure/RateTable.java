package io.github.camelportal.benchmark.measure;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Shows how fast each entrant was. */
public final class RateTable {

    private final Samples samples;
    private final Table table;
    private final Chart chart;

    /**
     * Creates an empty table.
     *
     * @param name name of the workload
     * @param unit what the numbers count
     */
    public RateTable(String name, Samples samples, String unit) {
        this.samples = samples;
        this.chart = new Chart(name, "Processor time, µs each (less is better)");
        this.table = new Table("", unit + ": median", "lowest", "highest", "to portal", "CPU µs each");
    }

    /** Adds an entrant's metric, as a ratio to the portal route's too; returns the table. */
    public RateTable add(String label, String entrant, String metric) {
        List<Double> values = samples.of(entrant, metric);
        if (values.isEmpty()) {
            table.row(label, "none", "", "", "", "");
        } else {
            table.row(
                    label,
                    Table.number(samples.median(entrant, metric)),
                    Table.number(Collections.min(values)),
                    Table.number(Collections.max(values)),
                    String.format(Locale.ROOT, "%.2f", samples.ratio(entrant, Names.PORTAL, metric)),
                    Table.number(samples.median(entrant, Pace.CPU + metric)));
            chart.add(label, samples.of(entrant, Pace.CPU + metric));
        }
        return this;
    }

    /** Returns the processor time of what was added. */
    public Chart chart() {
        return chart;
    }

    /** The table with what was added. */
    public Table table() {
        return table;
    }
}
