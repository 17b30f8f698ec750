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
 * An iterator over the elements of a list, which it reads from the connection while it is used, page after page. It closes
 * itself after the last element. Closing it earlier ends the connection. Not safe for use by several threads.
 */
public final class PagedIterator implements Iterator<Object>, Closeable {

    private final IntFunction<ListPage> pages;
    private ListPage page;
    private Object first;
    private int number = 1;
    private boolean closed;
    private boolean skipped;
    private boolean mayBeIncomplete;
    private int announcedPages = 1;

    /**
     * Requests the first page.
     *
     * @param pages function that requests the page with the given number
     */
    public PagedIterator(IntFunction<ListPage> pages) {
        this.pages = pages;
        this.page = pages.apply(number);
        this.first = page.peek();
        advance();
    }

    /** Returns the codes or sentences of the portal, as far as they have arrived. */
    public List<String> info() {
        return page.info();
    }

    /** Returns the arguments of codes, by code, as far as they have arrived. */
    public Map<String, List<String>> infoArguments() {
        return page.infoArguments();
    }

    /** Returns the fields beside the list, as far as they have arrived. */
    public Map<String, Object> extraFields() {
        return page.extraFields();
    }

    /** Whether the portal says that the list has not changed, so that there are no elements. */
    public boolean isUnchanged() {
        return page.isUnchanged();
    }

    /** Whether elements were skipped so far because the portal wrote null or an empty object in their place. */
    public boolean hasSkipped() {
        return skipped || page.hasSkipped();
    }

    /**
     * Whether nothing suggests, at the end of the list, that elements are missing: no element was skipped, no page is missing, and
     * there is no text of PHP around a page and no message beside an empty one.
     */
    public boolean isComplete() {
        return !hasSkipped() && hasAnnouncedPages() && !mayBeIncomplete && !page.mayBeIncomplete();
    }

    /** Whether the list has as many pages as it has announced. True at its end only if none is missing. */
    public boolean hasAnnouncedPages() {
        return number >= announcedPages;
    }

    /** Whether the list has more than one page, as far as it has arrived. */
    public boolean isPaged() {
        return number > 1 || page.pageInfo() != null;
    }

    /**
     * Returns the validator of the list, after its last element. It is null if the portal sends no strong one, or if the list has
     * pages, because each page has a validator of its own.
     */
    public CacheValidator validator() {
        return isPaged() ? null : page.validator();
    }

    @Override
    public boolean hasNext() {
        return !closed && page.hasNext();
    }

    /**
     * Returns the next element.
     *
     * @throws PortalOperationException if the connection ends, or the response cannot be understood or reports a failure
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

    /** Requests the next page at the end of one, and closes after the last. */
    private void advance() {
        while (!closed && !page.hasNext()) {
            PageInfo position = page.pageInfo();
            announcedPages = position == null ? announcedPages : Math.max(announcedPages, position.total());
            if (position != null && position.current() != number) {
                throw page.repeated(number);
            }
            if (position == null || position.isLast()) {
                close();
            } else {
                closeQuietly();
                skipped |= page.hasSkipped();
                mayBeIncomplete |= page.mayBeIncomplete();
                number++;
                page = pages.apply(number);
                throwIfRepeated();
            }
        }
    }

    /** A portal that ignores the page number sends the first page each time. The number stands behind the list only. */
    private void throwIfRepeated() {
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
            // All elements were read, or the others are not wanted.
        }
    }
}
