package io.github.camelportal.internal.feed;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The events that a consumer takes from a poll at a time. */
class FeedBatchTest {

    private final DeliveryTracker tracker = new DeliveryTracker(
            StateRepositories.open(new MemoryFeedStateRepository(), "f"), new FeedStatistics("invoices/list", null));

    private FeedPoll poll(RuntimeException failure, String... keys) {
        return FeedPoll.of(
                Stream.of(keys).map(key -> new StubEvent(tracker, key)).toList(), failure);
    }

    private static List<String> keys(FeedBatch batch) {
        return batch.events().stream().map(FeedEvent::key).toList();
    }

    @Test
    void takesThePortionsInOrderWhenThePollHasMore() {
        FeedPoll poll = poll(null, "1", "2", "3");

        FeedBatch first = FeedBatch.take(poll, 2);
        FeedBatch second = FeedBatch.take(poll, 2);

        assertThat(keys(first)).containsExactly("1", "2");
        assertThat(first.last()).isFalse();
        assertThat(keys(second)).containsExactly("3");
        assertThat(second.last()).isTrue();
    }

    @Test
    void isEmptyAndLastWhenThePollHasNoEvents() {
        FeedBatch batch = FeedBatch.take(FeedPoll.EMPTY, 2);

        assertThat(batch.events()).isEmpty();
        assertThat(batch.last()).isTrue();
        assertThatCode(batch::throwIfIncomplete).doesNotThrowAnyException();
    }

    @Test
    void keepsTheEventsBeforeAFailureWhenThePollIsCutShort() {
        RuntimeException failure = new IllegalStateException("the response breaks off");

        FeedBatch batch = FeedBatch.take(poll(failure, "1", "2"), 5);

        assertThat(keys(batch)).containsExactly("1", "2");
        assertThat(batch.last()).isTrue();
        assertThatThrownBy(batch::throwIfIncomplete).isSameAs(failure);
    }

    @Test
    void takesRedeliveriesLastWhenTheNumberIsLimited() {
        Stream.of("1", "3").forEach(tracker::rollback);

        assertThat(keys(FeedBatch.takeFair(poll(null, "1", "2", "3", "4"), 3))).containsExactly("2", "4", "1");
        assertThat(keys(FeedBatch.takeFair(poll(null, "1", "2", "3", "4"), 2))).containsExactly("2", "4");
    }

    @Test
    void takesRedeliveriesWhenThereIsNothingElse() {
        Stream.of("1", "2", "3").forEach(tracker::rollback);

        assertThat(keys(FeedBatch.takeFair(poll(null, "1", "2", "3"), 2))).containsExactly("1", "2");
    }

    @Test
    void readsTheWholePollWhenTheNumberIsLimited() {
        RuntimeException failure = new IllegalStateException("the response breaks off");

        FeedBatch batch = FeedBatch.takeFair(poll(failure, "1", "2", "3"), 1);

        assertThat(keys(batch)).containsExactly("1");
        assertThat(batch.last()).isTrue();
        assertThatThrownBy(batch::throwIfIncomplete).isSameAs(failure);
    }
}
