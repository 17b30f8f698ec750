package io.github.camelportal.simulator.http;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import io.github.camelportal.simulator.StateLock;

/**
 * The times of the last change of each response, in whole seconds as HTTP writes them. Callers hold the
 * {@link StateLock}.
 */
public final class ModificationTimes {

    /** Unlike Java's own form of it, HTTP's has always two digits for the day. */
    private static final DateTimeFormatter HTTP =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final Map<String, Content> contents = new HashMap<>();
    private final Clock clock;
    private final Supplier<StateLock.Change> lastChange;

    /** @param lastChange the last change of the state, in whatever part */
    public ModificationTimes(Clock clock, Supplier<StateLock.Change> lastChange) {
        this.clock = clock;
        this.lastChange = lastChange;
    }

    /**
     * @param what whose response to which request
     * @param content tells whether it is the same response as before
     */
    String of(String what, String content) {
        StateLock.Change change = lastChange.get();
        Content current = contents.merge(
                what,
                new Content(content, change.at(), change.number()),
                (before, after) -> after.following(before, clock.instant()));
        return HTTP.format(current.modified().atOffset(ZoneOffset.UTC));
    }

    /** Whether what was modified then is known to a client that has everything up to that time. */
    static boolean isUnchangedSince(String lastModified, String since) {
        try {
            return !parse(lastModified).isAfter(parse(since));
        } catch (DateTimeException e) {
            // As HTTP wants it, a time that is none does not count.
            return false;
        }
    }

    private static Instant parse(String text) {
        return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    /** @param seenAfter the number of the last change of the state when the response was last given */
    private record Content(String content, Instant modified, long seenAfter) {

        /** A day that passes changes a response too, and nobody has changed the state. */
        Content following(Content before, Instant now) {
            if (content.equals(before.content())) {
                return new Content(content, before.modified(), seenAfter);
            }
            return seenAfter == before.seenAfter() ? new Content(content, now, seenAfter) : this;
        }
    }
}
