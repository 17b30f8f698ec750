package io.github.camelportal.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/** An unmodifiable copy of a list in a record, whose text masks the secret fields of its elements. */
final class RedactedList extends AbstractList<Object> implements RandomAccess {

    private final List<Object> elements;

    private RedactedList(List<Object> elements) {
        this.elements = new ArrayList<>(elements);
    }

    /** Returns the elements as such a copy. Elements may be null. */
    static List<Object> of(List<Object> elements) {
        return elements instanceof RedactedList copy ? copy : new RedactedList(elements);
    }

    @Override
    public @Nullable Object get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public String toString() {
        return RedactedMap.redact(elements);
    }
}
