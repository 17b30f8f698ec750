package io.github.camelportal.internal.feed;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Missing elements are removed at once, or after two polls if the response has pages. */
class RemovalDetectorTest {

    private final RemovalDetector detector = new RemovalDetector();

    @Test
    void confirmsAtOnceWhenTheResponseHasNoPages() {
        assertThat(detector.confirmedRemovals(Set.of("1", "2"), false)).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void confirmsAfterTwoPollsWhenTheResponseHasPages() {
        assertThat(detector.confirmedRemovals(Set.of("1", "2"), true)).isEmpty();
        assertThat(detector.confirmedRemovals(Set.of("2", "3"), true)).containsExactly("2");
    }

    @Test
    void startsAnewWhenAnElementReappears() {
        detector.confirmedRemovals(Set.of("1"), true);
        detector.confirmedRemovals(Set.of(), true);

        assertThat(detector.confirmedRemovals(Set.of("1"), true)).isEmpty();
    }

    @Test
    void countsAPollWithoutPagesWhenTheNextHasPages() {
        detector.confirmedRemovals(Set.of("1"), false);

        assertThat(detector.confirmedRemovals(Set.of("1"), true)).containsExactly("1");
    }
}
