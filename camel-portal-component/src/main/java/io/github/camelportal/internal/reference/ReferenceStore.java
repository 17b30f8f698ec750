package io.github.camelportal.internal.reference;

import org.jspecify.annotations.Nullable;

/** Keeps the notes of references. Changes are durable when a call returns, as far as the repository behind it is. */
interface ReferenceStore {

    /** Returns the note of a reference, or null if it has none. */
    @Nullable ReferenceNote read(Reference reference);

    /**
     * Replaces a note.
     *
     * @param expected note that was read before, or null for none
     * @param note     next note, or null to remove it
     * @return false if another node has changed the note in the meantime, as far as the repository can tell
     */
    boolean replace(Reference reference, @Nullable ReferenceNote expected, @Nullable ReferenceNote note);
}
