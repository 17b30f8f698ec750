package io.github.camelportal.internal.feed.state;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.FlakyStateRepository;

import static org.assertj.core.api.Assertions.assertThat;

/** The states at the start of a poll, of repositories that list states and of those that only look them up. */
class FeedStateSnapshotTest {

    private static FeedState state(String kind) {
        return StateRepositories.open(
                kind.equals("listable") ? new MemoryFeedStateRepository() : new FlakyStateRepository(), "f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listable", "key lookup"})
    void reportsUnseenElementsWhenOthersWereSeen(String kind) {
        FeedState state = state(kind);
        state.save("A/1", "a");
        state.save("2", "b");
        FeedState.StateSnapshot snapshot = state.snapshot();

        assertThat(snapshot.size()).isEqualTo(2);
        assertThat(snapshot.state("2")).isEqualTo("b");
        assertThat(snapshot.markSeen("2")).isTrue();
        assertThat(snapshot.markSeen("3")).isTrue();
        assertThat(snapshot.isSeen("2")).isTrue();
        assertThat(snapshot.isSeen("3")).isTrue();
        assertThat(snapshot.isSeen("A/1")).isFalse();
        assertThat(snapshot.state("A/1")).isEqualTo("a");
        assertThat(snapshot.unseenKeys()).containsExactly("A/1");
        assertThat(snapshot.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"listable", "key lookup"})
    void reportsWhenAnElementIsMarkedTwice(String kind) {
        FeedState state = state(kind);
        state.save("1", "seen");
        FeedState.StateSnapshot snapshot = state.snapshot();

        assertThat(snapshot.markSeen("1")).isTrue();
        assertThat(snapshot.markSeen("1")).isFalse();
        assertThat(snapshot.markSeen("2")).isTrue();
        assertThat(snapshot.markSeen("2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"listable", "key lookup"})
    void hasNoStateWhenThatWasDeleted(String kind) {
        FeedState state = state(kind);
        state.save("1", "a");
        state.save("1", null);

        assertThat(state.snapshot().size()).isZero();
        assertThat(state.snapshot().state("1")).isNull();
        assertThat(state.snapshot().unseenKeys()).isEmpty();
    }

    @Test
    void tracksAStateOfAnEarlierRunWhenTheElementIsListed() {
        FlakyStateRepository repository = new FlakyStateRepository();
        repository.setState("f/1", "a");
        FeedState state = StateRepositories.open(repository, "f");
        assertThat(state.snapshot().unseenKeys()).isEmpty();

        assertThat(state.snapshot().state("1")).isEqualTo("a");

        assertThat(state.snapshot().unseenKeys()).containsExactly("1");
    }

    @Test
    void leavesTheRepositoryUnchangedWhenElementsAreMarked() {
        MemoryFeedStateRepository repository = new MemoryFeedStateRepository();
        repository.setState("f/1", "a");

        StateRepositories.open(repository, "f").snapshot().markSeen("1");

        assertThat(repository.states("f")).isEqualTo(Map.of("1", "a"));
    }

    @Test
    void separatesFeedsWhenTheyShareARepository() {
        MemoryFeedStateRepository repository = new MemoryFeedStateRepository();
        StateRepositories.open(repository, "f").save("1", "a");

        FeedState other = StateRepositories.open(repository, "g");

        assertThat(other.snapshot().state("1")).isNull();
        assertThat(other.name("A")).isEqualTo("g/%41");
    }
}
