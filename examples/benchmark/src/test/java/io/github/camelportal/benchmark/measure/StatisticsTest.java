package io.github.camelportal.benchmark.measure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class StatisticsTest {

    @Test
    void medianIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
        assertThat(Statistics.median(List.of(4.0))).isEqualTo(4.0);
    }

    @Test
    void medianOfAnEvenNumberLiesBetween() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 3.0, 5.0))).isEqualTo(4.0);
    }

    @Test
    void failsWhenListIsEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(List.of()));
    }

    @Test
    void ratioIsThatOfTheMedians() {
        Samples samples = new Samples();
        for (double rate : new double[] {30, 10, 1000}) {
            samples.add("fast", Map.of("rate", rate));
        }
        samples.add("slow", Map.of("rate", 15.0));

        assertThat(samples.of("fast", "rate")).containsExactly(30.0, 10.0, 1000.0);
        assertThat(samples.ratio("fast", "slow", "rate")).isEqualTo(2.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> samples.median("slow", "other"))
                .withMessage("There is no other of slow");
    }

    @Test
    void targetsAreMetAtTheirBound() {
        assertThat(Target.atLeast("speed", 1.3, 1.3).met()).isTrue();
        assertThat(Target.atLeast("speed", 1.3, 1.299).met()).isFalse();
        assertThat(Target.atMost("time", 2, 2).met()).isTrue();
        assertThat(Target.atMost("time", 2, 2.1)).isEqualTo(new Target("time", "at most 2.00 ×", "2.10 ×", false));
    }

    @Test
    void paceCountsElements() {
        Pace pace = new Pace(2, 1_000_000_000L, 3_000_000L).of(1000);

        assertThat(pace.metrics("elements/s")).isEqualTo(Map.of("elements/s", 2000.0, "CPU µs, elements/s", 1.5));
    }
}
