package io.github.camelportal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.camelportal.benchmark.measure.Entrant;
import io.github.camelportal.benchmark.measure.Samples;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Size;
import io.github.camelportal.benchmark.measure.Table;
import io.github.camelportal.benchmark.measure.Workload;

/** Gives each entrant of a workload its turn, again and again, so that whatever disturbs the machine disturbs all. */
final class Rounds {

    private static final long LONGEST_MINUTES = 10;

    private final Settings settings;
    private final String server;

    Rounds(Settings settings, String server) {
        this.settings = settings;
        this.server = server;
    }

    Samples run(Workload workload) throws Exception {
        Samples samples = new Samples();
        int rounds = settings.get(Size.ROUNDS);
        for (int round = 1; round <= rounds; round++) {
            for (Entrant entrant : workload.entrants(settings)) {
                if (entrant.runsIn(round)) {
                    Map<String, Double> measured = measure(workload, entrant);
                    samples.add(entrant.name(), measured);
                    System.out.printf(
                            "%s, round %d of %d: %s: %s%n",
                            workload.name(), round, rounds, entrant.name(), text(measured));
                }
            }
        }
        return samples;
    }

    private Map<String, Double> measure(Workload workload, Entrant entrant) throws Exception {
        List<String> options = new ArrayList<>(settings.jvmOptions());
        options.addAll(entrant.jvmOptions());
        try (ChildJvm child = ChildJvm.start(ContenderMain.class, options, workload.name(), entrant.name(), server)) {
            int exit = child.awaitEnd(LONGEST_MINUTES);
            if (exit == 0) {
                return child.results();
            }
            if (exit == Entrant.OUT_OF_MEMORY && entrant.end() == Entrant.End.ANY) {
                return Map.of(Samples.EXIT_CODE, (double) exit);
            }
            throw new IllegalStateException(workload.name() + ": the JVM of the " + entrant.name() + " ended with "
                    + exit + ":\n" + child.output());
        }
    }

    private static String text(Map<String, Double> measured) {
        return measured.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Table.number(entry.getValue()))
                .collect(Collectors.joining(", "));
    }
}
