package io.github.camelportal.internal.feed;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** When a feed with {@code startFrom=now} makes its initial snapshot. */
class InitialSnapshotTest {

    private final MemoryFeedStateRepository repository = new MemoryFeedStateRepository();
    private final FeedState state = StateRepositories.open(repository, "f");
    private final InitialSnapshot snapshot = new InitialSnapshot(true, state);

    private boolean isPending() {
        return snapshot.isPending(state.snapshot());
    }

    @Test
    void isNeverPendingWhenTheFeedStartsWithAllElements() {
        assertThat(new InitialSnapshot(false, state).isPending(state.snapshot()))
                .isFalse();
    }

    @Test
    void isPendingWhenTheFeedHasNoState() {
        assertThat(isPending()).isTrue();
    }

    @Test
    void isNotPendingWhenTheFeedHasStatesOfElements() {
        state.save("1", "a");

        assertThat(isPending()).isFalse();
    }

    @Test
    void staysPendingWhenItWasInterrupted() {
        snapshot.start();
        state.save("1", "a");

        assertThat(isPending()).isTrue();
    }

    @Test
    void isNotPendingWhenItIsComplete() {
        snapshot.start();
        snapshot.complete();

        assertThat(isPending()).isFalse();
    }

    @Test
    void recordsItsProgressAsEarlierVersionsDidWhenItCompletes() {
        snapshot.start();
        assertThat(repository.states("f")).isEqualTo(Map.of("%20begun", "beginning"));

        snapshot.complete();
        assertThat(repository.states("f")).isEqualTo(Map.of("%20begun", "now"));
    }

    @Test
    void distinguishesItsOwnStateFromElementsWhenStatesAreListed() {
        snapshot.complete();
        state.save("1", "a");

        assertThat(state.snapshot().unseenKeys())
                .filteredOn(InitialSnapshot::isReserved)
                .hasSize(1);
        assertThat(InitialSnapshot.isReserved("1")).isFalse();
    }
}
