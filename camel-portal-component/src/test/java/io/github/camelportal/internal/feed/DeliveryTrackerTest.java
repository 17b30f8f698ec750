package io.github.camelportal.internal.feed;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.support.FlakyStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The life of an event: offered, in flight, and then committed or rolled back. */
class DeliveryTrackerTest {

    private final FlakyStateRepository repository = new FlakyStateRepository();
    private final DeliveryTracker tracker =
            new DeliveryTracker(StateRepositories.open(repository, "f"), new FeedStatistics("invoices/list", null));

    @Test
    void isIdleWhenNothingWasOffered() {
        tracker.startPoll();

        assertThat(tracker.isIdle()).isTrue();
    }

    @Test
    void isBusyUntilTheOfferedEventIsCommitted() {
        tracker.markOffered("1");
        assertThat(tracker.isIdle()).isFalse();

        tracker.markInFlight("1");
        assertThat(tracker.isIdle()).isFalse();

        tracker.commit("1", "a");
        assertThat(tracker.isIdle()).isTrue();
        assertThat(repository.states()).isEqualTo(Map.of("f/1", "a"));
    }

    @Test
    void forgetsOffersWhenTheNextPollStarts() {
        tracker.markOffered("1");

        tracker.startPoll();

        assertThat(tracker.isIdle()).isTrue();
    }

    @Test
    void reportsEventsInFlightWhenAPollStarts() {
        tracker.markInFlight("1");
        tracker.markInFlight("2");
        tracker.commit("2", "a");

        assertThat(tracker.startPoll()).containsExactly("1");
        assertThat(tracker.isInFlight("1")).isTrue();
        assertThat(tracker.isInFlight("2")).isFalse();
    }

    @Test
    void keepsTheInFlightKeysOfAPollWhenOneCompletesMeanwhile() {
        tracker.markInFlight("1");
        var inFlight = tracker.startPoll();

        tracker.commit("1", "a");

        assertThat(inFlight).containsExactly("1");
    }

    @Test
    void remembersTheFailureWhenAnEventIsRolledBack() {
        tracker.markInFlight("1");
        tracker.rollback("1");

        assertThat(tracker.hasFailed("1")).isTrue();
        assertThat(tracker.isInFlight("1")).isFalse();
        assertThat(tracker.isIdle()).isFalse();
        assertThat(repository.states()).isEmpty();
    }

    @Test
    void forgetsTheFailureWhenALaterDeliverySucceeds() {
        tracker.rollback("1");

        tracker.commit("1", "a");

        assertThat(tracker.hasFailed("1")).isFalse();
        assertThat(tracker.isIdle()).isTrue();
    }

    @Test
    void savesAStateAtTheNextPollWhenItCouldNotBeSaved() {
        repository.failOnSave(true);
        tracker.markInFlight("1");
        tracker.commit("1", "a");
        assertThat(tracker.isInFlight("1")).isFalse();
        assertThat(tracker.isIdle()).isFalse();

        repository.failOnSave(false);
        tracker.startPoll();

        assertThat(repository.states()).isEqualTo(Map.of("f/1", "a"));
        assertThat(tracker.isIdle()).isTrue();
    }

    @Test
    void failsEachPollWhenAStateCannotBeSaved() {
        repository.failOnSave(true);
        tracker.commit("1", "a");

        assertThatThrownBy(tracker::startPoll).hasMessage("cannot save");
        assertThatThrownBy(tracker::startPoll).hasMessage("cannot save");
    }

    @Test
    void failsWhenAStateCannotBeDeleted() {
        repository.failOnSave(true);

        assertThatThrownBy(() -> tracker.deleteState("1")).hasMessage("cannot save");
    }

    @Test
    void savesNoOldStateWhenThatWasDeletedSince() {
        repository.failOnSave(true);
        tracker.commit("1", "a");
        repository.failOnSave(false);

        tracker.deleteState("1");
        tracker.startPoll();

        assertThat(repository.states()).doesNotContainValue("a");
    }

    @Test
    void keepsADryRunInMemoryOnlyWhenAnEventWasProcessed() {
        tracker.markDryRun("1");
        tracker.complete("1");

        assertThat(tracker.isDryRun("1")).isTrue();
        assertThat(tracker.isIdle()).isTrue();
        assertThat(repository.states()).isEmpty();
    }

    @Test
    void forgetsFailuresAndDryRunsWhenElementsAreRemoved() {
        tracker.rollback("1");
        tracker.rollback("2");
        tracker.markDryRun("1");
        tracker.markDryRun("2");

        tracker.prune(key -> key.equals("1"));

        assertThat(tracker.hasFailed("1")).isFalse();
        assertThat(tracker.isDryRun("1")).isFalse();
        assertThat(tracker.hasFailed("2")).isTrue();
        assertThat(tracker.isDryRun("2")).isTrue();
    }
}
