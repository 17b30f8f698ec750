package io.github.camelportal.internal.feed;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
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

    private record Timed(String ticket, LocalDateTime date, String id) {}

    private static List<String> sorted(BiPredicate<LocalDateTime, LocalDateTime> undecided, Timed... events) {
        List<Timed> all = new ArrayList<>(List.of(events));
        EventOrder.sort(all, Timed::date, Timed::id, Timed::ticket, undecided);
        return all.stream().map(Timed::id).toList();
    }

    private static Timed timed(String ticket, String time, String id) {
        return new Timed(ticket, LocalDateTime.parse("2026-10-25T" + time), id);
    }

    @Test
    void goesByTheIdWhenTheClockWasPutBackInBetween() {
        assertThat(sorted(
                        EventOrder::isWithinAnHour,
                        timed("1", "02:10", "11"),
                        timed("1", "02:20", "12"),
                        timed("1", "02:50", "10"),
                        timed("1", "01:30", "9"),
                        timed("1", "03:30", "13")))
                .containsExactly("9", "10", "11", "12", "13");
    }

    @Test
    void goesByTheDateWhenDatesAreMoreThanAnHourApart() {
        assertThat(sorted(EventOrder::isWithinAnHour, timed("1", "02:10", "11"), timed("1", "05:50", "10")))
                .containsExactly("11", "10");
    }

    @Test
    void goesByTheDateWhenIdsAreOfDifferentSequences() {
        assertThat(sorted(
                        EventOrder::isWithinAnHour,
                        timed("1", "02:10", "11"),
                        timed("2", "02:20", "3"),
                        timed("1", "02:30", "10")))
                .containsExactly("10", "3", "11");
    }

    @Test
    void goesByTheDateWhenIdsAreNoNumbers() {
        assertThat(sorted(EventOrder::isWithinAnHour, timed("1", "02:10", "atff"), timed("1", "02:50", "ata0")))
                .containsExactly("atff", "ata0");
    }

    @Test
    void knowsTheRepeatedHourWhenTheZoneHasOne() {
        LocalDateTime early = LocalDateTime.parse("2026-10-25T02:10");
        LocalDateTime late = LocalDateTime.parse("2026-10-25T02:50");

        assertThat(EventOrder.isRepeatedHour(early, late, ZoneId.of("Europe/Berlin")))
                .isTrue();
        assertThat(EventOrder.isRepeatedHour(early, late, ZoneId.of("UTC"))).isFalse();
    }
}
