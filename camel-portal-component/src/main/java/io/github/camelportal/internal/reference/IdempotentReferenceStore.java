package io.github.camelportal.internal.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.camel.spi.IdempotentRepository;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the notes of references in an idempotent repository, which has keys without values: one for the request, and a second one
 * for its success. It keeps no result and no time. An attempt of another process counts from the first time that it is seen here.
 */
final class IdempotentReferenceStore implements ReferenceStore {

    /** Attempts with an unknown outcome are few, and older ones have ended. */
    private static final int MAX_TIMES = 10_000;

    private final IdempotentRepository repository;
    private final Duration longestAttempt;
    private final Clock clock;

    private final Map<String, Instant> times = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MAX_TIMES;
        }
    };

    /** @param longestAttempt time in which an attempt of another process ends, and takes effect */
    IdempotentReferenceStore(IdempotentRepository repository, Duration longestAttempt, Clock clock) {
        this.repository = repository;
        this.longestAttempt = longestAttempt;
        this.clock = clock;
    }

    @Override
    public @Nullable ReferenceNote read(Reference reference) {
        if (repository.contains(doneKey(reference))) {
            return ReferenceNote.doneWithoutResult();
        }
        if (!repository.contains(key(reference))) {
            return null;
        }
        synchronized (times) {
            return ReferenceNote.sent(
                    times.computeIfAbsent(key(reference), key -> clock.instant().plus(longestAttempt)));
        }
    }

    @Override
    public boolean replace(Reference reference, @Nullable ReferenceNote expected, @Nullable ReferenceNote note) {
        String key = key(reference);
        if (note == null) {
            repository.remove(key);
            forget(key);
            return true;
        }
        // A second note of a request keeps the key, because its removal would let another node take it.
        boolean isFirst = repository.add(key) || expected != null;
        if (note.isDone()) {
            repository.confirm(key);
            repository.add(doneKey(reference));
            repository.confirm(doneKey(reference));
            forget(key);
        } else if (isFirst) {
            synchronized (times) {
                times.put(key, note.until());
            }
        }
        return isFirst;
    }

    private void forget(String key) {
        synchronized (times) {
            times.remove(key);
        }
    }

    private static String key(Reference reference) {
        return reference.operation() + ":" + reference.key();
    }

    private static String doneKey(Reference reference) {
        return key(reference) + ":done";
    }
}
