package io.github.camelportal.internal.dns.zone;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One call at a time has a zone. */
class ZoneLocksTest {

    private static final ZoneLocks.Key KEY = new ZoneLocks.Key("https://portal.example", "/domain/1/dns");
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static IllegalStateException busy() {
        return new IllegalStateException("busy");
    }

    @Test
    void forgetsZoneWhenItsLastCallEnds() {
        int before = ZoneLocks.size();

        assertThat(ZoneLocks.<Integer>run(KEY, LIMIT, ZoneLocks::size, ZoneLocksTest::busy))
                .isEqualTo(before + 1);
        assertThatThrownBy(() -> ZoneLocks.run(
                        KEY,
                        LIMIT,
                        () -> {
                            throw new IllegalArgumentException("failed");
                        },
                        ZoneLocksTest::busy))
                .hasMessage("failed");
        assertThat(ZoneLocks.size()).isEqualTo(before);
    }

    @Test
    void failsWhenAnotherCallHasZoneUntilDeadline() {
        int before = ZoneLocks.size();

        String failure = ZoneLocks.run(KEY, LIMIT, ZoneLocksTest::failureOfOther, ZoneLocksTest::busy);

        assertThat(failure).isEqualTo("busy");
        assertThat(ZoneLocks.size()).isEqualTo(before);
    }

    /** Returns the failure of a call by another thread, which cannot have the zone. */
    private static String failureOfOther() {
        return CompletableFuture.supplyAsync(
                        () -> ZoneLocks.run(KEY, Duration.ofMillis(1), () -> "sent", ZoneLocksTest::busy))
                .handle((result, failure) ->
                        failure == null ? result : failure.getCause().getMessage())
                .join();
    }

    @Test
    void sendsNothingWhenThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ZoneLocks.run(KEY, LIMIT, () -> "sent", ZoneLocksTest::busy))
                .hasMessageContaining("Nothing was sent");
        assertThat(Thread.interrupted()).isTrue();
    }
}
