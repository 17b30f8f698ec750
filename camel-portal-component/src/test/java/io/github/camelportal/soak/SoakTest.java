package io.github.camelportal.soak;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What many routes leave behind after a long time with faults: nothing. The build has a short one;
 * {@code -Dsoak.minutes=5} makes it long, and {@code -Dsoak.seed=7} lets other requests meet the faults.
 */
class SoakTest {

    private static final Duration USUAL = Duration.ofSeconds(7);

    /** In a shorter run the simulator still fills the records that it keeps of the latest requests. */
    private static final Duration SHOWS_LEAKS = Duration.ofMinutes(2);

    private static final long TOLERANCE = 8L << 20;

    @Test
    void nothingIsLeakedAndEachSuccessIsOneEffect() throws Exception {
        Duration duration = Integer.getInteger("soak.minutes") == null
                ? USUAL
                : Duration.ofMinutes(Integer.getInteger("soak.minutes"));
        Set<String> threadsBefore = threads();
        try (Soak soak = new Soak(Long.getLong("soak.seed", 1))) {
            soak.run(duration);
            await().untilAsserted(() -> assertThat(soak.received().keySet()).containsAll(soak.raised()));
            soak.stop();
            report(soak, duration);

            requireEffects(soak);
            assertThat(soak.received().values()).as("each event comes once").containsOnly(1);
            assertThat(soak.connections().getLeased()).as("connections in use").isZero();
            assertThat(soak.connections().getPending()).as("who waits for one").isZero();
            if (duration.compareTo(SHOWS_LEAKS) >= 0) {
                assertThat(soak.samples().lastHeap()).isLessThan(soak.samples().firstHeap() + TOLERANCE);
            }
        }
        await().untilAsserted(() -> {
            Set<String> left = threads();
            left.removeAll(threadsBefore);
            left.removeIf(name -> name.startsWith("awaitility") || name.startsWith("Common-Cleaner"));
            assertThat(left).isEmpty();
        });
    }

    private static void requireEffects(Soak soak) {
        Set<String> effects = soak.tallies().keySet().stream()
                .map(Work::effect)
                .filter(effect -> effect != null)
                .collect(Collectors.toSet());
        for (Map.Entry<Work, Tally> each : soak.tallies().entrySet()) {
            assertThat(each.getValue().strange()).as("%s", each).isZero();
            assertThat(each.getValue().all()).as("%s", each).isPositive();
            if (each.getKey().effect() == null) {
                continue;
            }
            assertThat(soak.effects(each.getKey().effect()))
                    .as("%s: each success is one effect, each unknown outcome one at most", each)
                    .isBetween(
                            each.getValue().succeeded(),
                            each.getValue().succeeded() + each.getValue().unknown());
        }
        assertThat(effects).isNotEmpty();
    }

    private static void report(Soak soak, Duration duration) {
        long exchanges = soak.tallies().values().stream().mapToLong(Tally::all).sum();
        System.out.printf(
                "%d routes and %d feeds for %d s: %d exchanges, %d faults, %d events, %s%n%s%n",
                Soak.CALLING_ROUTES,
                Soak.FEEDS,
                duration.toSeconds(),
                exchanges,
                soak.faults(),
                soak.received().size(),
                soak.connections(),
                soak.samples());
        soak.tallies()
                .forEach((work, tally) -> System.out.printf(
                        "%s: %s%s%n",
                        work.uri(), tally, work.effect() == null ? "" : "; effects " + soak.effects(work.effect())));
    }

    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
