package io.github.camelportal.benchmark.measure;

import java.util.List;

/** Arithmetic of samples. */
public final class Statistics {

    private Statistics() {}

    /** The middle one of the values, or the mean of the middle two. */
    public static double median(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
