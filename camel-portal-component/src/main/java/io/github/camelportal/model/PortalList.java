package io.github.camelportal.model;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list from a portal, as a message body or in a record. Camel converts it to JSON ({@code String},
 * {@code InputStream}, {@code byte[]}) and to {@code JsonNode}, whatever its elements are and also if it is empty. It has a class
 * of its own, because Camel remembers a conversion by the class of the value, and other components convert the lists of the JDK to
 * other texts. It equals every list with the same elements.
 *
 * @param <E> type of the elements
 */
public final class PortalList<E extends @Nullable Object> extends AbstractList<E>
        implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1L;

    private static final PortalList<?> EMPTY = new PortalList<>(List.of());

    @SuppressWarnings("serial")
    private final List<E> elements;

    private PortalList(List<E> elements) {
        this.elements = elements;
    }

    /**
     * Returns a list with the elements of a collection, in their order.
     *
     * @param elements elements, or null for an empty list
     */
    @SuppressWarnings("unchecked")
    public static <E> PortalList<E> copyOf(@Nullable Collection<? extends E> elements) {
        if (elements == null || elements.isEmpty()) {
            return (PortalList<E>) EMPTY;
        }
        return elements instanceof PortalList<?> list
                ? (PortalList<E>) list
                : new PortalList<>(new ArrayList<>(elements));
    }

    /**
     * Returns a list with the elements that an iterator has left, in their order. They are copied once.
     *
     * @param elements iterator, which is at its end afterwards
     */
    public static <E> PortalList<E> copyOf(Iterator<? extends E> elements) {
        ArrayList<E> copy = new ArrayList<>();
        elements.forEachRemaining(copy::add);
        copy.trimToSize();
        return new PortalList<>(copy);
    }

    /**
     * Returns the {@link PortalRecord#toSqlParameters() named parameters} of each record, for a batch of an SQL statement. A map
     * stays as it is.
     *
     * @throws IllegalStateException if an element is neither a record nor a map
     */
    public PortalList<Map<?, ?>> toSqlParameters() {
        ArrayList<Map<?, ?>> batch = new ArrayList<>(elements.size());
        elements.forEach(element -> batch.add(SqlParameters.ofElement(element)));
        return new PortalList<>(batch);
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    /** Declared here, because native executables find the methods of this class only. */
    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return elements.contains(element);
    }

    @Override
    public List<E> subList(int from, int to) {
        return new PortalList<>(new ArrayList<>(elements.subList(from, to)));
    }
}
