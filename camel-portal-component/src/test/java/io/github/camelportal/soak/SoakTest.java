package io.github.camelportal.soak;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.camelportal.support.FullRun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Many routes leave nothing behind after a long run with faults. The normal build has a short run, and {@code -Pfull} one
 * of two minutes; {@code -Dsoak.minutes=5} makes it long, and {@code -Dsoak.seed=7} lets other requests meet the faults.
 */
class SoakTest {

    private static final Duration USUAL = Duration.ofSeconds(FullRun.choose(120, 5));

    /** In a shorter run the JVM still compiles and loads what it runs. */
    private static final Duration SHOWS_LEAKS = Duration.ofMinutes(2);

    /** For what the feed had no connection for while all the routes called. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Of the test itself, and those that the JVM keeps for its own ends once it has needed them. */
    private static final Pattern OF_OTHERS = Pattern.compile("awaitility.*|Common-Cleaner|process reaper.*");

    private static final long TOLERANCE = 8L << 20;

    @Test
    void leaksNoResourceAndRepeatsNoEffectWhenRoutesRunForLong() throws Exception {
        Duration duration = Integer.getInteger("soak.minutes") == null
                ? USUAL
                : Duration.ofMinutes(Integer.getInteger("soak.minutes"));
        Set<Thread> threadsBefore = threads();
        try (Soak soak = new Soak(Long.getLong("soak.seed", 1))) {
            soak.run(duration);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(soak.received().keySet())
                            .containsAll(soak.portal().raised()));
            soak.stop();
            report(soak, duration);

            requireEffects(soak);
            requireTickets(soak);
            assertThat(soak.received().values()).as("each event comes once").containsOnly(1);
            assertThat(soak.connections().getLeased()).as("connections in use").isZero();
            assertThat(soak.connections().getPending()).as("who waits for one").isZero();
            if (duration.compareTo(SHOWS_LEAKS) >= 0) {
                assertThat(soak.samples().lastHeap()).isLessThan(soak.samples().firstHeap() + TOLERANCE);
            }
        }
        await().untilAsserted(() -> assertThat(threads())
                .filteredOn(thread -> !threadsBefore.contains(thread))
                .extracting(Thread::getName)
                .filteredOn(name -> !OF_OTHERS.matcher(name).matches())
                .isEmpty());
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
            assertThat(soak.portal().effects(each.getKey().effect()))
                    .as("%s: each success is one effect, each unknown outcome one at most", each)
                    .isBetween(
                            each.getValue().succeeded().count(),
                            each.getValue().succeeded().count()
                                    + each.getValue().unknown().count());
        }
        assertThat(effects).isNotEmpty();
    }

    /** Ticket for ticket: each success is one, each other one is an unknown outcome, and what was refused is none. */
    private static void requireTickets(Soak soak) {
        Tally tally = soak.tallies().entrySet().stream()
                .filter(each -> Work.TICKETS.equals(each.getKey().effect()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Numbered created = soak.portal().created();
        assertThat(soak.portal().strange()).as("tickets that were there twice").isZero();
        assertThat(tally.succeeded().countWithout(created))
                .as("successes without a ticket")
                .isZero();
        assertThat(created.countWithout(tally.succeeded().and(tally.unknown())))
                .as("tickets of calls that were refused")
                .isZero();
        assertThat(soak.portal().effects(Work.TICKETS)).isEqualTo(created.count());
    }

    private static void report(Soak soak, Duration duration) {
        long exchanges = soak.tallies().values().stream().mapToLong(Tally::all).sum();
        System.out.printf(
                "%d routes and %d feeds for %d s: %d exchanges, %d faults, %d events, %s%n%s%n",
                Soak.CALLING_ROUTES,
                Soak.FEEDS,
                duration.toSeconds(),
                exchanges,
                soak.portal().faults(),
                soak.received().size(),
                soak.connections(),
                soak.samples());
        soak.tallies()
                .forEach((work, tally) -> System.out.printf(
                        "%s: %s%s%n",
                        work.uri(),
                        tally,
                        work.effect() == null
                                ? ""
                                : "; effects " + soak.portal().effects(work.effect())));
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }
}
