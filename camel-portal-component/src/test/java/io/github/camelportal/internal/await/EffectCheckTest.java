package io.github.camelportal.internal.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The evidence that a machine is in the awaited state by the command, and not since before. */
class EffectCheckTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final long START = Long.MAX_VALUE - 5;

    private long now = START;

    @ParameterizedTest
    @ValueSource(strings = {"VMS_REBOOT", "VMS_RESET", "VMS_REBUILD", "SERVICES_RESET", "SERVICES_REINSTALL"})
    void doesNotEndOnTheStateBeforeTheRestart(AwaitableOperation operation) {
        EffectCheck check = check(operation, "running");
        check.setBefore(state("running"), now);

        assertThat(isReached(check, state("running"))).isFalse();
        assertThat(isReached(check, state("stopped"))).isFalse();
        assertThat(isReached(check, state("running"))).isTrue();
    }

    @Test
    void endsWhenTheMachineWasInAnotherStateBefore() {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.setBefore(state("stopped"), now);

        assertThat(isReached(check, state("running"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "uptime, 3600, 3601, false",
        "uptime, 3600, 5, true",
        "uptime, 3600, 5.5, true",
        "uptime, 3600, 2 hours, false",
        "boot_time, 1700000000, 1700000003, false",
        "boot_time, 1700000000, 1700003600, true",
        "booted_at, 2026-01-31 12:00:00, 2026-01-31 12:00:00, false",
        "booted_at, 2026-01-31 12:00:00, 2026-01-31T12:10:00Z, true"
    })
    void endsWhenTheMachineIsUpForAShorterTime(String field, String before, String after, boolean reached) {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.confirm();
        check.setBefore(state("running", field, before), now);

        assertThat(isReached(check, state("running", field, after))).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({
        // The machine was up for 3 s, and restarted 10 s later.
        "3, 20, 10, true",
        "0, 60, 40.5, true",
        // It was not restarted, and the portal rounds.
        "3, 20, 23, false",
        "3, 20, 19, false",
        // The portal displays an old uptime.
        "3, 20, 3, false",
        "3600, 20, 3600, false",
        "3600, 60, 3610, false"
    })
    void endsWhenTheMachineWasUpForSecondsOnly(String before, int seconds, String after, boolean reached) {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.confirm();
        check.setBefore(state("running", "uptime", before), now);
        now += Duration.ofSeconds(seconds).toNanos();

        assertThat(isReached(check, state("running", "uptime", after))).isEqualTo(reached);
    }

    @Test
    void endsOnSettledStateWhenTheRestartCannotBeTold() {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.confirm();
        check.setBefore(state("running"), now);

        assertThat(isReached(check, state("running"))).isFalse();
        now += EffectCheck.SETTLE_TIME.toNanos() - 1;
        assertThat(isReached(check, state("running"))).isFalse();
        now++;
        assertThat(isReached(check, state("running"))).isTrue();
    }

    @Test
    void neverEndsOnSettledStateWhenTheOutcomeOfTheCommandIsUnknown() {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.setBefore(state("running"), now);

        assertThat(isReached(check, state("running"))).isFalse();
        now += TIMEOUT.toNanos();
        assertThat(isReached(check, state("running"))).isFalse();
    }

    @Test
    void neverEndsOnSettledStateWhenTheUptimeContradictsIt() {
        EffectCheck check = check(AwaitableOperation.VMS_REBOOT, "running");
        check.confirm();
        check.setBefore(state("running", "uptime", "10"), now);

        assertThat(isReached(check, state("running", "uptime", "11"))).isFalse();
        now += TIMEOUT.toNanos();
        assertThat(isReached(check, state("running", "uptime", "611"))).isFalse();
    }

    @Test
    void endsAtOnceWhenTheCommandLeadsToTheState() {
        EffectCheck start = check(AwaitableOperation.VMS_START, "running");
        start.setBefore(state("running"), now);

        assertThat(isReached(start, state("Online"))).isTrue();
        assertThat(isReached(check(AwaitableOperation.VMS_CREATE, "running"), state("running")))
                .isTrue();
        assertThat(isReached(check(AwaitableOperation.VMS_DESTROY, "destroyed"), Observation.ofRemoved()))
                .isTrue();
    }

    @Test
    void needsWordOfTheInstallWhenItIsAwaited() {
        EffectCheck check = check(AwaitableOperation.VMS_STOP, "in rescue");
        check.setBefore(state("running"), now);

        assertThat(isReached(check, state("stopped"))).isFalse();
        assertThat(isReached(check, state(null))).isFalse();
        assertThat(isReached(check, state("In-Rescue"))).isTrue();
    }

    private boolean isReached(EffectCheck check, Observation observation) {
        return check.isReached(observation, now);
    }

    private static EffectCheck check(AwaitableOperation operation, String state) {
        return new EffectCheck(operation, AwaitedState.of(state), TIMEOUT);
    }

    private static Observation state(String state) {
        return new Observation(state, false, null, Map.of());
    }

    private static Observation state(String state, String field, String value) {
        return new Observation(state, false, null, Map.of(field, value));
    }
}
