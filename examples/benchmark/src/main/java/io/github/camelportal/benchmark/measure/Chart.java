package io.github.camelportal.benchmark.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A chart of bars as SVG: one bar for each row, as long as its median, with a line from the lowest to the highest value. */
public final class Chart {

    private static final int LABEL_WIDTH = 250;
    private static final int BAR_WIDTH = 420;
    private static final int VALUE_WIDTH = 110;
    private static final int ROW_HEIGHT = 26;
    private static final int BAR_HEIGHT = 16;
    private static final int HEAD_HEIGHT = 34;

    private final String name;
    private final String title;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String label, double median, double lowest, double highest) {}

    /**
     * Creates an empty chart.
     *
     * @param name  name of its file, without extension
     * @param title headline, with the unit
     */
    public Chart(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** Adds the bar of some values; returns the chart. */
    public Chart add(String label, List<Double> values) {
        rows.add(new Row(label, Statistics.median(values), Collections.min(values), Collections.max(values)));
        return this;
    }

    /** Returns the name of the file, such as {@code benchmark-tickets.svg}. */
    public String fileName() {
        return "benchmark-" + name + ".svg";
    }

    /** Returns the image in Markdown, for a page beside the folder of images. */
    public String markdown() {
        return "![" + title + "](images/" + fileName() + ")\n";
    }

    /** Returns the chart as SVG. */
    public String render() {
        double longest = rows.stream().mapToDouble(Row::highest).max().orElse(1);
        int width = LABEL_WIDTH + BAR_WIDTH + VALUE_WIDTH;
        int height = HEAD_HEIGHT + rows.size() * ROW_HEIGHT + 8;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"13\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n"
                        + "<text x=\"10\" y=\"22\" font-weight=\"bold\" fill=\"#222222\">%s</text>%n",
                width,
                height,
                width,
                height,
                escaped(title)));
        for (int index = 0; index < rows.size(); index++) {
            append(svg, rows.get(index), HEAD_HEIGHT + index * ROW_HEIGHT, BAR_WIDTH / longest);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void append(StringBuilder svg, Row row, int top, double scale) {
        int middle = top + ROW_HEIGHT / 2;
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#222222\">%s</text>%n"
                        + "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#4878a8\"/>%n"
                        + "<path d=\"M%.1f %dH%.1f\" stroke=\"#1b2f45\" stroke-width=\"2\"/>%n"
                        + "<text x=\"%.1f\" y=\"%d\" fill=\"#222222\">%s</text>%n",
                LABEL_WIDTH - 10,
                middle + 5,
                escaped(row.label()),
                LABEL_WIDTH,
                middle - BAR_HEIGHT / 2,
                row.median() * scale,
                BAR_HEIGHT,
                LABEL_WIDTH + row.lowest() * scale,
                middle,
                LABEL_WIDTH + row.highest() * scale,
                LABEL_WIDTH + row.highest() * scale + 8,
                middle + 5,
                Table.number(row.median())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
