package io.github.camelportal.benchmark.measure;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class MeterTest {

    @Test
    void runsMinimumRoundsWhenDurationIsZero() throws Exception {
        AtomicInteger calls = new AtomicInteger();

        Pace pace = new Meter(3, Duration.ZERO, 5, 1).measure(contender(() -> calls.incrementAndGet() > 0 ? 1 : 0));

        assertThat(pace.count()).isEqualTo(15).isEqualTo(calls.get());
        assertThat(pace.nanos()).isPositive();
    }

    @Test
    void wrongWorkIsNotMeasured() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Meter(1, Duration.ZERO, 1, 42).measure(contender(() -> 41)))
                .withMessageContaining("The work gave 41 instead of 42");
    }

    private static Contender contender(LongSupplier work) {
        return new Contender() {
            @Override
            public long work() {
                return work.getAsLong();
            }

            @Override
            public void close() {}
        };
    }
}
