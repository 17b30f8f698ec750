package io.github.camelportal.random;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.faults.Faults;
import io.github.camelportal.support.FullRun;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong, in the end every sink has what the portal has, nothing was lost, and nothing came twice without a
 * failure of its exchange. {@code -Drandom.seeds=1000} runs more seeds, {@code -Drandom.seed=17} that one alone.
 */
class RandomRunTest {

    private static final String ONE_SEED = "random.seed";
    private static final String SEEDS = "random.seeds";
    /** With these, each kind of state is in two runs, and each kind of fault is met. */
    private static final long FIRST_SEED = 8;

    private static final int USUAL_SEEDS = 6;
    private static final int SEEDS_OF_A_FULL_RUN = 100;
    private static final int THREADS = 2;

    @TempDir
    private Path directory;

    @Test
    void everySinkEndsWithWhatThePortalHas() throws Exception {
        List<RandomResult> results = results();

        assertThat(results.stream().filter(result -> !result.isGood()).map(RandomResult::report))
                .as("seeds that fail")
                .isEmpty();
        if (results.size() >= USUAL_SEEDS) {
            requireTrouble(results);
        }
    }

    private List<RandomResult> results() throws Exception {
        Long one = Long.getLong(ONE_SEED);
        long count = Long.getLong(SEEDS, FullRun.choose(SEEDS_OF_A_FULL_RUN, USUAL_SEEDS));
        LongStream seeds = one == null ? LongStream.range(FIRST_SEED, FIRST_SEED + count) : LongStream.of(one);
        List<Callable<RandomResult>> runs =
                seeds.mapToObj(seed -> (Callable<RandomResult>) () -> run(seed)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<RandomResult> results = new ArrayList<>();
            for (Future<RandomResult> result : threads.invokeAll(runs)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private RandomResult run(long seed) throws Exception {
        try (RandomRun run = new RandomRun(Scenario.of(seed), directory)) {
            RandomResult result = run.run();
            System.out.println(result.isGood() ? result.toString() : result.report());
            return result;
        } catch (Exception | Error e) {
            throw new AssertionError("Seed " + seed + " ends with an exception. " + RandomResult.repeat(seed), e);
        }
    }

    /** A run in which nothing goes wrong would show nothing. */
    private static void requireTrouble(List<RandomResult> results) {
        Set<String> met = results.stream()
                .flatMap(result -> result.faults().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(met)
                .containsAll(Faults.everyKind().stream().map(Fault::kind).toList())
                .contains("rate-limit", "response");
        assertThat(results.stream().mapToInt(RandomResult::failed).sum()).isPositive();
        assertThat(results.stream().mapToInt(RandomResult::restarts).sum()).isPositive();
    }
}
