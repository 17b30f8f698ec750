package io.github.camelportal.soak;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Samples of the JVM's memory, each right after a garbage collection. */
final class SoakSamples {

    private static final int MEBIBYTE = 1 << 20;

    private final List<Long> heap = new ArrayList<>();
    private final List<Integer> threads = new ArrayList<>();

    void take() {
        System.gc();
        heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        threads.add(ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** The least of the first quarter, without the very first sample: what is filled once is no leak. */
    long firstHeap() {
        return least(heap.subList(1, Math.max(2, heap.size() / 4)));
    }

    /** The least of the last quarter. */
    long lastHeap() {
        return least(heap.subList(heap.size() - Math.max(1, heap.size() / 4), heap.size()));
    }

    private static long least(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).min().orElseThrow();
    }

    @Override
    public String toString() {
        return "heap after collection in MiB "
                + heap.stream().map(bytes -> bytes / MEBIBYTE).toList() + ", threads " + threads;
    }
}
