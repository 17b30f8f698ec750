package io.github.camelportal.internal.client.decode;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.CacheValidator;

/**
 * The elements of a list, read from the wire as they are asked for, page after page where the portal has pages. Closing it
 * early ends the connection; after the last element it is closed already. For one thread at a time.
 */
public final class PagedIterator implements Iterator<Object>, Closeable {

    private final IntFunction<ListPage> pages;
    private ListPage page;
    private Object first;
    private int number = 1;
    private boolean closed;

    /**
     * Begins with the first page.
     *
     * @param pages asks the portal for a page
     */
    public PagedIterator(IntFunction<ListPage> pages) {
        this.pages = pages;
        this.page = pages.apply(number);
        this.first = page.peek();
        advance();
    }

    /** The portal's codes or sentences, as far as they have come. */
    public List<String> info() {
        return page.info();
    }

    /** What stands beside the list, as far as it has come. */
    public Map<String, Object> extraFields() {
        return page.extraFields();
    }

    /** Whether the portal says that the list is still the known one; there are no elements then. */
    public boolean isUnchanged() {
        return page.isUnchanged();
    }

    /** Whether the answer has more than one page, as far as it has come. */
    public boolean isPaged() {
        return number > 1 || page.pageInfo() != null;
    }

    /**
     * The version of the list after its last element: null where the portal does not say one that can be relied on, or where
     * the list has pages, each of which has a version of its own.
     */
    public CacheValidator validator() {
        return isPaged() ? null : page.validator();
    }

    @Override
    public boolean hasNext() {
        return !closed && page.hasNext();
    }

    /**
     * The next element.
     *
     * @throws PortalOperationException if the answer breaks off, cannot be understood, or ends in a failure
     */
    @Override
    public Object next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            Object element = page.next();
            advance();
            return element;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Goes on to the next page at the end of one, and closes after the last. */
    private void advance() {
        while (!closed && !page.hasNext()) {
            PageInfo done = page.pageInfo();
            if (done != null && done.current() != number) {
                throw page.repeated(number);
            }
            if (done == null || done.isLast()) {
                close();
            } else {
                closeQuietly();
                number++;
                page = pages.apply(number);
                requireAnother();
            }
        }
    }

    /** A portal that does not heed the page gives the first one again and again; its number comes behind the list only. */
    private void requireAnother() {
        if (page.hasNext() && page.peek().equals(first)) {
            throw page.repeated(number);
        }
        first = page.peek();
    }

    @Override
    public void close() {
        closed = true;
        closeQuietly();
    }

    private void closeQuietly() {
        try {
            page.close();
        } catch (IOException e) {
            // The elements have all come, or nobody wants the rest: there is nothing to tell.
        }
    }
}
