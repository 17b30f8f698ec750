package io.github.camelportal.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Table;

/**
 * Starts two Quarkus applications in turn, and prints how long each takes to start and what memory it needs then. The jars are
 * the arguments: the one with camel-quarkus-http, and the one with the extension. {@code benchmark.rounds} says how often.
 */
public final class QuarkusStartMain {

    private static final String HTTP = "camel-quarkus-http";
    private static final String PORTAL = "camel-portal-quarkus";
    private static final List<String> METRICS = List.of("start ms", "heap MB", "resident MB");
    private static final List<String> OPTIONS = List.of("-Xmx256m");
    private static final double WANTED = 1.1;
    private static final long TIMEOUT_MILLIS = TimeUnit.MINUTES.toMillis(2);

    private QuarkusStartMain() {}

    /**
     * Runs it.
     *
     * @throws Exception if an application does not start
     */
    public static void main(String[] jars) throws Exception {
        int rounds = Integer.getInteger("benchmark.rounds", 5);
        Map<String, Path> applications = new LinkedHashMap<>();
        applications.put(HTTP, Path.of(jars[0]));
        applications.put(PORTAL, Path.of(jars[1]));
        Samples samples = new Samples();
        // The first round brings the files into memory, and does not count.
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Path> application : applications.entrySet()) {
                Map<String, Double> measured = measure(application.getValue());
                if (round > 0) {
                    samples.add(application.getKey(), measured);
                }
            }
        }
        System.out.println(table(samples).render());
    }

    private static Map<String, Double> measure(Path jar) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (ChildJvm application = ChildJvm.start(OPTIONS, jar)) {
            application.awaitResult("started", TIMEOUT_MILLIS);
            double millis = (System.nanoTime() - begin) / 1e6;
            application.awaitResult("resident MB", TIMEOUT_MILLIS);
            Map<String, Double> measured = application.results();
            measured.put("start ms", millis);
            return measured;
        }
    }

    private static Table table(Samples samples) {
        Table table = new Table("Median", HTTP, PORTAL, "ratio", "at most " + WANTED);
        for (String metric : METRICS) {
            double ratio = samples.ratio(PORTAL, HTTP, metric);
            table.row(
                    metric,
                    cell(samples, HTTP, metric),
                    cell(samples, PORTAL, metric),
                    String.format(Locale.ROOT, "%.2f", ratio),
                    ratio <= WANTED ? "met" : "**missed**");
        }
        return table;
    }

    /** The median, with the lowest and the highest. */
    private static String cell(Samples samples, String application, String metric) {
        List<Double> sorted = samples.of(application, metric).stream().sorted().toList();
        return Table.number(samples.median(application, metric)) + " (" + Table.number(sorted.get(0)) + " to "
                + Table.number(sorted.get(sorted.size() - 1)) + ")";
    }
}
