package io.github.camelportal.benchmark.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown, with columns of even width, so that it can be read on a console too. */
public final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    /** Creates a table with the names of its columns. The first is aligned to the left, the others to the right. */
    public Table(String... columns) {
        rows.add(List.of(columns));
    }

    /** Adds a row; returns the table. */
    public Table row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("A row of " + rows.get(0).size() + " cells has " + cells.length);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The lines of the table. */
    public String render() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        String rule = IntStream.range(0, widths.length)
                .mapToObj(column -> column == 0 ? "-".repeat(widths[0] + 2) : "-".repeat(widths[column] + 1) + ":")
                .collect(Collectors.joining("|", "|", "|\n"));
        StringBuilder lines = new StringBuilder(line(rows.get(0), widths)).append(rule);
        rows.stream().skip(1).map(row -> line(row, widths)).forEach(lines::append);
        return lines.toString();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> {
                    String blanks = " ".repeat(widths[column] - row.get(column).length());
                    return column == 0 ? row.get(column) + blanks : blanks + row.get(column);
                })
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A number of at least three significant digits. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%,.1f" : "%,.0f", value);
    }
}
