package io.github.camelportal.internal.reference;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The note of a reference in a repository. Without a result, its request was sent, or is about to be.
 *
 * @param until  time until which the attempt may take effect, if it has no result
 * @param result fields that confirmed the request, as JSON, or null. An empty object says that it was carried out, and no more
 */
record ReferenceNote(Instant until, @Nullable String result) {

    private static final String SENT = "sent ";
    private static final String DONE = "done ";
    private static final String NO_RESULT = "{}";

    static ReferenceNote sent(Instant until) {
        return new ReferenceNote(until, null);
    }

    static ReferenceNote done(String result) {
        return new ReferenceNote(Instant.EPOCH, result);
    }

    static ReferenceNote doneWithoutResult() {
        return done(NO_RESULT);
    }

    /** Parses the text of a note. An empty text is a removed note. */
    static @Nullable ReferenceNote parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.startsWith(DONE)) {
            return done(text.substring(DONE.length()));
        }
        try {
            return sent(Instant.ofEpochMilli(Long.parseLong(text.substring(SENT.length()))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "The repository of references has a state that is no note of a reference. Give"
                            + " references a repository or a table of their own.");
        }
    }

    boolean isDone() {
        return result != null;
    }

    boolean hasResult() {
        return isDone() && !NO_RESULT.equals(result);
    }

    String text() {
        return isDone() ? DONE + Objects.requireNonNull(result) : SENT + until.toEpochMilli();
    }
}
