package io.github.camelportal.internal.reference;

import java.util.Objects;

import org.apache.camel.spi.StateRepository;
import org.jspecify.annotations.Nullable;

import io.github.camelportal.state.AtomicStateRepository;
import io.github.camelportal.state.FeedStateRepository;

/** Keeps the notes of references in a state repository, each under the name of its operation. */
final class StateReferenceStore implements ReferenceStore {

    private static final String REMOVED = "";

    private final StateRepository<String, String> repository;

    StateReferenceStore(StateRepository<String, String> repository) {
        this.repository = repository;
    }

    @Override
    public @Nullable ReferenceNote read(Reference reference) {
        return ReferenceNote.parse(repository.getState(key(reference)));
    }

    @Override
    public boolean replace(Reference reference, @Nullable ReferenceNote expected, @Nullable ReferenceNote note) {
        String key = key(reference);
        if (repository instanceof AtomicStateRepository atomic) {
            return atomic.replaceState(key, text(expected), text(note));
        }
        if (!Objects.equals(text(ReferenceNote.parse(repository.getState(key))), text(expected))) {
            return false;
        }
        if (note != null) {
            repository.setState(key, note.text());
        } else if (repository instanceof FeedStateRepository removing) {
            removing.removeState(key);
        } else {
            repository.setState(key, REMOVED);
        }
        return true;
    }

    private static @Nullable String text(@Nullable ReferenceNote note) {
        return note == null ? null : note.text();
    }

    private static String key(Reference reference) {
        return "reference." + reference.operation().replace('/', '.') + "/" + reference.key();
    }
}
