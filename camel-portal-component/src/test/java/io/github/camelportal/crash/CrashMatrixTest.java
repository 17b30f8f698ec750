package io.github.camelportal.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A JVM is killed at each moment of an event's life: nothing is lost, and one event at most is processed again. */
class CrashMatrixTest {

    private static final int AT_A_TIME = 2;
    private static final List<WatchedFeed> FEEDS = List.of(WatchedFeed.values());
    private static final List<Crash.NodeState> STATES = List.of(Crash.NodeState.values());
    private static final List<Moment> MOMENTS = List.of(Moment.values());

    @TempDir
    private static Path directory;

    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(AT_A_TIME);
    private static final Map<Crash, Future<CrashResult>> RUNNING = new ConcurrentHashMap<>();
    private static final Map<Crash, CrashResult> RESULTS = new ConcurrentHashMap<>();

    /** Each moment is met with each kind of state, in turn by each feed. */
    static Stream<Crash> someCrashes() {
        return started(crash -> isSome(crash));
    }

    static Stream<Crash> otherCrashes() {
        return started(crash -> !isSome(crash));
    }

    private static boolean isSome(Crash crash) {
        int turn = MOMENTS.indexOf(crash.moment()) + STATES.indexOf(crash.state());
        return crash.feed() == FEEDS.get(turn % FEEDS.size());
    }

    /** Most of the time, each waits for its JVMs, so they run beside each other. */
    private static Stream<Crash> started(Predicate<Crash> selected) {
        List<Crash> crashes = FEEDS.stream()
                .flatMap(feed -> STATES.stream()
                        .flatMap(state -> MOMENTS.stream().map(moment -> new Crash(feed, state, moment))))
                .filter(selected)
                .toList();
        crashes.forEach(crash -> RUNNING.put(crash, EXECUTOR.submit(() -> crash.run(directory))));
        return crashes.stream();
    }

    @AfterAll
    static void print() {
        EXECUTOR.shutdownNow();
        System.out.println(CrashMatrix.of(RESULTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someCrashes")
    void losesNothingAndRepeatsOnlyUnsavedEventsWhenKilled(Crash crash) throws Exception {
        requireNothingLost(crash);
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "{0}")
    @MethodSource("otherCrashes")
    void losesNothingAndRepeatsOnlyUnsavedEventsInEveryOtherCase(Crash crash) throws Exception {
        requireNothingLost(crash);
    }

    private static void requireNothingLost(Crash crash) throws Exception {
        CrashResult result = RUNNING.get(crash).get();
        RESULTS.put(crash, result);

        int at = result.events().indexOf(result.victim());
        int begun = crash.moment() == Moment.BEFORE_PROCESSING ? at : at + 1;
        int processed = crash.moment().isProcessed() ? at + 1 : at;
        assertThat(result.begunAtKill()).isEqualTo(result.events().subList(0, begun));
        assertThat(result.processedAtKill()).isEqualTo(result.events().subList(0, processed));

        boolean unsaved = crash.moment().isProcessed() && !crash.moment().isSaved();
        assertThat(result.lost()).isEmpty();
        assertThat(result.settled()).isTrue();
        assertThat(result.repeated()).isEqualTo(unsaved ? List.of(result.victim()) : List.of());
    }
}
