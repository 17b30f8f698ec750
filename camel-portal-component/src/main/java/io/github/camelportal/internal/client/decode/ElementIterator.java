package io.github.camelportal.internal.client.decode;

import java.io.Closeable;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.exception.PortalOperationException;

/**
 * The elements of a list as a message body, which the route reads from the connection, once. It never looks finished before its last
 * element: reading on after it was closed or has failed throws, and so does a second thread that reads it too. A route may
 * pass it on to another thread, as a parallel splitter does.
 */
public final class ElementIterator implements Iterator<Object>, Closeable {

    private final PagedIterator elements;
    private final String name;
    private final AtomicReference<Thread> reading = new AtomicReference<>();
    private final AtomicLong count = new AtomicLong();
    private volatile boolean finished;
    private volatile boolean closed;
    private @Nullable RuntimeException failure;

    /** The thread that read last, and the one before it if that was between an element and the question for the next one. */
    private @Nullable Thread reader;

    private @Nullable Thread previousReader;
    private boolean inElement;
    private boolean endReported;

    /**
     * Creates an iterator over elements that are open.
     *
     * @param name name of the endpoint, for errors
     */
    public ElementIterator(PagedIterator elements, String name) {
        this.elements = elements;
        this.name = name;
        this.finished = !elements.hasNext();
    }

    /** Whether an element was read. */
    public boolean hasBegun() {
        return count.get() > 0;
    }

    /**
     * Whether there is another element.
     *
     * @throws IllegalStateException    if the iterator was closed before its last element, or another thread reads it too
     * @throws PortalOperationException if reading has failed before
     */
    @Override
    public boolean hasNext() {
        return exclusively(() -> {
            inElement = false;
            throwIfUnreadable(null);
            endReported = finished;
            return !finished;
        });
    }

    /**
     * Returns the next element.
     *
     * @throws IllegalStateException    if the iterator was closed before its last element, or another thread reads it too
     * @throws PortalOperationException if the connection ends, or the response cannot be understood or reports a failure
     */
    @Override
    public Object next() {
        return exclusively(() -> {
            throwIfUnreadable(null);
            try {
                Object element = elements.next();
                count.incrementAndGet();
                // Another thread may have closed it before its end.
                finished = !elements.hasNext() && !closed;
                inElement = true;
                return element;
            } catch (RuntimeException e) {
                if (!finished) {
                    throwIfUnreadable(e);
                    failure = e;
                }
                throw e;
            }
        });
    }

    private void throwIfUnreadable(@Nullable RuntimeException cause) {
        if (finished) {
            throwIfRead();
            return;
        }
        if (failure != null) {
            throw failure;
        }
        if (closed) {
            throw new IllegalStateException(
                    name + ": the list was closed after " + count
                            + " elements and before its end, because the exchange that"
                            + " requested it has ended. Read it within the route, as with split(body()).streaming(), or use"
                            + " outputType=typed.",
                    cause);
        }
    }

    /**
     * A splitter closes the list that it has read, also if it stopped and discarded the rest. So a second reader must not take it for
     * an empty one.
     */
    private void throwIfRead() {
        if (closed && hasBegun()) {
            throw new IllegalStateException(
                    name + ": the list has been read to its end and closed. Request it again, or use"
                            + " outputType=typed, whose list can be read more than once.");
        }
    }

    private <T> T exclusively(Supplier<T> step) {
        Thread current = Thread.currentThread();
        if (!reading.compareAndSet(null, current)) {
            throw twoThreads(reading.get());
        }
        try {
            changeReader(current);
            return step.get();
        } finally {
            reading.set(null);
        }
    }

    /** A thread that hands the iterator on does not come back to it in the middle of its loop. */
    private void changeReader(Thread current) {
        if (current == reader) {
            return;
        }
        if (endReported || current == previousReader) {
            throw twoThreads(reader);
        }
        previousReader = inElement ? reader : null;
        reader = current;
    }

    private IllegalStateException twoThreads(@Nullable Thread other) {
        return new IllegalStateException(name + ": two threads read the same list, "
                + Thread.currentThread().getName() + " and " + (other == null ? "another one" : other.getName())
                + ", so each would get a part of it. Read it in one branch of the route, or use outputType=typed, whose list"
                + " every branch can read.");
    }

    /** Ends the connection. Does nothing after the last element. */
    @Override
    public void close() {
        closed = true;
        elements.close();
    }

    @Override
    public String toString() {
        return "Elements of " + name;
    }
}
