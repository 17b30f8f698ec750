package io.github.camelportal.internal.feed;

import java.util.Comparator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of events whose list has none. */
class EventOrderTest {

    private record Dated(String date, String id) {}

    private static final Comparator<Dated> OLDEST_FIRST = EventOrder.oldestFirst(Dated::date, Dated::id);

    @Test
    void putsTheOldestFirstWhenDatesDiffer() {
        assertThat(Stream.of(new Dated("2026-02-01", "1"), new Dated("2026-01-31", "2"))
                        .sorted(OLDEST_FIRST))
                .extracting(Dated::id)
                .containsExactly("2", "1");
    }

    @Test
    void goesByTheNumberOfTheIdWhenDatesAreEqual() {
        assertThat(Stream.of("10", "9", "100", "11")
                        .map(id -> new Dated("2026-01-31", id))
                        .sorted(OLDEST_FIRST))
                .extracting(Dated::id)
                .containsExactly("9", "10", "11", "100");
    }

    @Test
    void putsEventsLastWhenTheyHaveNoDate() {
        assertThat(Stream.of(new Dated(null, "1"), new Dated("2026-01-31", "2")).sorted(OLDEST_FIRST))
                .extracting(Dated::id)
                .containsExactly("2", "1");
    }
}
