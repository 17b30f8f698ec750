package io.github.camelportal.internal.feed;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Orders the events of a poll whose list has no order that a route could rely on. */
public final class EventOrder {

    /** At the end of daylight saving time the portal's clock repeats an hour, so that its dates do not tell what came first. */
    private static final Duration REPEATED = Duration.ofHours(1);

    private EventOrder() {}

    /** Returns whether two dates may be in the wrong order because the clock may have been put back between them. */
    public static boolean isWithinAnHour(LocalDateTime one, LocalDateTime other) {
        return Duration.between(one, other).abs().compareTo(REPEATED) <= 0;
    }

    /**
     * Returns whether two dates are in the hour that the clocks of a zone repeat.
     *
     * @param zone time zone of the portal
     */
    public static boolean isRepeatedHour(LocalDateTime one, LocalDateTime other, ZoneId zone) {
        return isWithinAnHour(one, other) && isRepeated(one, zone) && isRepeated(other, zone);
    }

    private static boolean isRepeated(LocalDateTime date, ZoneId zone) {
        return zone.getRules().getValidOffsets(date).size() > 1;
    }

    /**
     * Sorts events, the oldest first. In the same sequence of ids, the id decides between dates that are undecided.
     *
     * @param date     returns the date of an event in the portal's time, or null
     * @param id       returns the id of an event
     * @param sequence  returns the sequence that numbers the event, such as its ticket
     * @param undecided whether the order of two dates tells nothing
     */
    public static <E> void sort(
            List<E> events,
            Function<E, LocalDateTime> date,
            Function<E, String> id,
            Function<E, String> sequence,
            BiPredicate<LocalDateTime, LocalDateTime> undecided) {
        events.sort(oldestFirst(date, id));
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < events.size(); i++) {
            positions
                    .computeIfAbsent(sequence.apply(events.get(i)), any -> new ArrayList<>())
                    .add(i);
        }
        BiPredicate<E, E> swaps = (event, before) -> isUndecided(date.apply(before), date.apply(event), undecided)
                && isSmaller(id.apply(event), id.apply(before));
        positions.values().forEach(own -> moveForward(events, own, swaps));
    }

    /** Moves each event before those that it swaps with. */
    private static <E> void moveForward(List<E> events, List<Integer> positions, BiPredicate<E, E> swaps) {
        for (int i = 1; i < positions.size(); i++) {
            int at = i;
            while (at > 0 && swaps.test(events.get(positions.get(at)), events.get(positions.get(at - 1)))) {
                Collections.swap(events, positions.get(at), positions.get(at - 1));
                at--;
            }
        }
    }

    private static boolean isUndecided(
            LocalDateTime one, LocalDateTime other, BiPredicate<LocalDateTime, LocalDateTime> undecided) {
        return one != null && other != null && undecided.test(one, other);
    }

    /** Compares numbers only: other ids do not tell what came first. */
    private static boolean isSmaller(String id, String other) {
        return isNumber(id) && isNumber(other) && byId().compare(id, other) < 0;
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(Character::isDigit);
    }

    /**
     * Orders by date, events without a date last, and then by id.
     *
     * @param date returns the date of an event, or null
     * @param id   returns the id of an event
     */
    static <E, D extends Comparable<? super D>> Comparator<E> oldestFirst(Function<E, D> date, Function<E, String> id) {
        return Comparator.comparing(date, Comparator.nullsLast(Comparator.<D>naturalOrder()))
                .thenComparing(id, byId());
    }

    /** The portal's ids are growing numbers in texts, so a shorter id is the older one. */
    private static Comparator<String> byId() {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }
}
