package io.github.camelportal.benchmark.work;

import java.util.List;

import io.github.camelportal.benchmark.measure.Workload;

/** All workloads. */
public final class Workloads {

    private static final List<Workload> ALL = List.of(
            new TicketWorkload(), new ListWorkload(), new StreamWorkload(), new FeedWorkload(), new StartupWorkload());

    private Workloads() {}

    /** All of them, in the order of the report. */
    public static List<Workload> all() {
        return ALL;
    }

    /**
     * Returns the workloads with these names.
     *
     * @param  names                    separated by commas; empty for all
     * @throws IllegalArgumentException if there is none with such a name
     */
    public static List<Workload> named(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        return List.of(names.split(",")).stream()
                .map(name -> ALL.stream()
                        .filter(workload -> workload.name().equals(name.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("There is no workload '" + name.strip()
                                + "', but there are "
                                + ALL.stream().map(Workload::name).toList())))
                .toList();
    }
}
