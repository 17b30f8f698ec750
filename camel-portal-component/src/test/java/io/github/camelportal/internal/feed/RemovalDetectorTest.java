package io.github.camelportal.internal.feed;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When an element of a list with ten elements counts as removed. */
class RemovalDetectorTest {

    private static final int KNOWN = 10;

    private final FeedStatistics statistics = new FeedStatistics("invoices/list", null);
    private final RemovalDetector detector = new RemovalDetector("invoices/list", 50, statistics);

    private static Set<String> ids(String... ids) {
        return Arrays.stream(ids).collect(Collectors.toSet());
    }

    private static Set<String> first(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).collect(Collectors.toSet());
    }

    private Set<String> complete(Set<String> missing) {
        int present = KNOWN - missing.size();
        return detector.confirmedRemovals(new RemovalDetector.Snapshot(missing, present, present == 0, true));
    }

    private Set<String> incomplete(Set<String> missing) {
        return detector.confirmedRemovals(new RemovalDetector.Snapshot(missing, KNOWN - missing.size(), false, false));
    }

    private String held() {
        return statistics.status().heldRemovals();
    }

    @Test
    void confirmsWhenTwoSnapshotsInARowLackAnElement() {
        assertThat(complete(ids("1", "2"))).isEmpty();
        assertThat(complete(ids("2", "3"))).containsExactly("2");
        assertThat(held()).isNull();
    }

    @Test
    void startsAnewWhenAnElementReappears() {
        complete(ids("1"));
        complete(ids());

        assertThat(complete(ids("1"))).isEmpty();
    }

    @Test
    void removesNothingWhenASnapshotIsIncomplete() {
        complete(ids("1"));

        assertThat(incomplete(ids("1", "2"))).isEmpty();
        assertThat(held()).contains("2 of 10 elements").contains("incomplete");
        assertThat(complete(ids("1", "2"))).containsExactly("1");
    }

    @Test
    void startsAnewWhenAnIncompleteSnapshotHasTheElement() {
        complete(ids("1", "2"));
        incomplete(ids("2"));

        assertThat(complete(ids("1", "2"))).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 10})
    void removesNothingWhenASnapshotIsDoubtful(int lost) {
        complete(ids("1"));

        assertThat(complete(first(lost))).isEmpty();
        assertThat(held()).contains(lost + " of 10 elements").contains("must confirm");
        assertThat(complete(first(lost))).hasSize(lost);
        assertThat(held()).isNull();
    }

    @Test
    void removesNothingWhenADoubtfulSnapshotIsRefuted() {
        complete(first(KNOWN));

        assertThat(complete(ids())).isEmpty();
        assertThat(held()).isNull();
    }

    @Test
    void doubtsNothingWhenHalfOfTheElementsAreMissing() {
        complete(first(5));

        assertThat(held()).isNull();
        assertThat(complete(first(5))).hasSize(5);
    }
}
