package io.github.camelportal.benchmark.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The measurements of a workload, in the order of the rounds. */
public final class Samples {

    /** The metric of an entrant whose JVM ended without a result. */
    public static final String EXIT_CODE = "exit code";

    private final Map<SampleKey, List<Double>> values = new HashMap<>();

    private record SampleKey(String entrant, String metric) {}

    /** Adds what was measured in a round. */
    public void add(String entrant, Map<String, Double> measured) {
        measured.forEach(
                (metric, value) -> values.computeIfAbsent(new SampleKey(entrant, metric), key -> new ArrayList<>())
                        .add(value));
    }

    /** Returns all values of a metric, or none if it was not measured. */
    public List<Double> of(String entrant, String metric) {
        return List.copyOf(values.getOrDefault(new SampleKey(entrant, metric), List.of()));
    }

    /** Returns the median of a metric that was measured. */
    public double median(String entrant, String metric) {
        List<Double> measured = of(entrant, metric);
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("There is no " + metric + " of " + entrant);
        }
        return Statistics.median(measured);
    }

    /**
     * Returns the ratio of the processor times that two entrants need for one unit of work.
     *
     * @param metric metric of their pace
     */
    public double processorTimeRatio(String entrant, String other, String metric) {
        return ratio(entrant, other, Pace.CPU + metric);
    }

    /** Returns the ratio of the median of one entrant to that of another. */
    public double ratio(String entrant, String other, String metric) {
        return median(entrant, metric) / median(other, metric);
    }
}
