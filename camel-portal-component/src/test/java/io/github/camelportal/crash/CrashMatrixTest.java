package io.github.camelportal.crash;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A JVM is killed at each moment of an event's life: nothing is lost, and one event at most is processed again. */
class CrashMatrixTest {

    private static final int AT_A_TIME = 2;

    @TempDir
    private static Path directory;

    private static ExecutorService executor;
    private static Map<Crash, Future<CrashResult>> running;
    private static final Map<Crash, CrashResult> RESULTS = new ConcurrentHashMap<>();

    static Stream<Crash> crashes() {
        return Arrays.stream(WatchedFeed.values()).flatMap(feed -> Arrays.stream(Crash.State.values())
                .flatMap(state -> Arrays.stream(Moment.values()).map(moment -> new Crash(feed, state, moment))));
    }

    /** Each waits for its JVMs most of the time, so they run beside each other. */
    @BeforeAll
    static void start() {
        executor = Executors.newFixedThreadPool(AT_A_TIME);
        running = crashes()
                .collect(Collectors.toMap(crash -> crash, crash -> executor.submit(() -> crash.run(directory))));
    }

    @AfterAll
    static void print() {
        executor.shutdownNow();
        System.out.println(CrashMatrix.of(RESULTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crashes")
    void nothingIsLostAndOnlyWhatWasNotSavedIsRepeated(Crash crash) throws Exception {
        CrashResult result = running.get(crash).get();
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
