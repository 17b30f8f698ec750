package io.github.camelportal.internal.feed;

import java.util.Comparator;
import java.util.function.Function;

/** Orders the events of a poll whose list has no order that a route could rely on. */
public final class EventOrder {

    private EventOrder() {}

    /**
     * Orders by date, events without a date last, and then by id. The portal's ids are growing numbers in texts, so of the same
     * second a shorter id is the older one.
     *
     * @param date returns the date of an event, or null
     * @param id   returns the id of an event
     */
    public static <E, D extends Comparable<? super D>> Comparator<E> oldestFirst(
            Function<E, D> date, Function<E, String> id) {
        return Comparator.comparing(date, Comparator.nullsLast(Comparator.<D>naturalOrder()))
                .thenComparing(event -> id.apply(event).length())
                .thenComparing(id);
    }
}
