package io.github.camelportal.benchmark.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets a contender work, and counts its passes.
 *
 * @param threads  number of threads that work at once
 * @param atLeast  minimum time for which they start new passes
 * @param passes   minimum number of passes of each thread
 * @param expected result that the work must return
 */
public record Meter(int threads, Duration atLeast, int passes, long expected) {

    /** Returns a meter with one thread and a number of passes. */
    public static Meter passes(int passes, long expected) {
        return new Meter(1, Duration.ZERO, passes, expected);
    }

    /**
     * Returns the pace of the contender.
     *
     * @throws IllegalStateException if it returned anything but what is expected
     * @throws Exception             if it failed
     */
    public Pace measure(Contender contender) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            long cpu = Pace.cpuClock();
            long start = System.nanoTime();
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                counts.add(executor.submit(() -> count(contender, start)));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return new Pace(all, System.nanoTime() - start, Pace.cpuClock() - cpu);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work was not done: " + e.getCause(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private long count(Contender contender, long start) throws Exception {
        long count = 0;
        while (count < passes || System.nanoTime() - start < atLeast.toNanos()) {
            long result = contender.work();
            if (result != expected) {
                throw new IllegalStateException("The work gave " + result + " instead of " + expected);
            }
            count++;
        }
        return count;
    }
}
