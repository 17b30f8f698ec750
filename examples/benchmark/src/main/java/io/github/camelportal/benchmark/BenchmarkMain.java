package io.github.camelportal.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.camelportal.benchmark.measure.Chart;
import io.github.camelportal.benchmark.measure.Section;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Workload;
import io.github.camelportal.benchmark.work.Workloads;

/**
 * Lets the contenders do their work in turn, prints the results and writes them to the documentation. Sizes are system
 * properties; {@code benchmark.only} has the names of the workloads to do, separated by commas.
 */
public final class BenchmarkMain {

    private static final long SERVER_START_MILLIS = 30_000;

    private BenchmarkMain() {}

    /**
     * Runs it.
     *
     * @throws Exception if a contender failed
     */
    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.of(System.getProperties());
        String only = System.getProperty("benchmark.only", "");
        List<Section> sections = new ArrayList<>();
        try (ChildJvm server = ChildJvm.start(ServerMain.class, List.of())) {
            Rounds rounds = new Rounds(settings, server.awaitResult("address", SERVER_START_MILLIS));
            for (Workload workload : Workloads.named(only)) {
                sections.add(workload.report(rounds.run(workload), settings));
            }
        }
        Report report = new Report(settings, sections);
        System.out.println();
        System.out.println(report.render());
        write(report, only.isBlank() && settings.isUsual());
    }

    /** Only what can be compared takes the place of what is documented. */
    private static void write(Report report, boolean comparable) throws Exception {
        Path project = Path.of(System.getProperty("benchmark.project", ""));
        Path relative = Path.of(comparable ? "docs/benchmarks.md" : "examples/benchmark/target/benchmarks.md");
        Path page = project.resolve(relative);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, report.render());
        Path images = page.resolveSibling("images");
        Files.createDirectories(images);
        for (Chart chart : report.charts()) {
            Files.writeString(images.resolve(chart.fileName()), chart.render());
        }
        System.out.println("Written to " + relative);
    }
}
