package io.github.camelportal.internal.client.decode;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.CacheValidator;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.MappingErrors;

/**
 * A page of a list that is read from the connection element by element. A failure that the response reports before its list
 * is thrown before the first element, one that it reports behind the list after the last one.
 */
public final class ListPage implements Closeable {

    private final RawResponse response;
    private final ErrorDecoder errors;
    private final String field;
    private final StreamingListParser parser;
    private Object next;
    private boolean mayBeIncomplete;

    private ListPage(ResponseSpec spec, Class<?> as, RawResponse response, ErrorDecoder errors) throws IOException {
        this.response = response;
        this.errors = errors;
        this.field = spec.listing().field();
        this.parser = new StreamingListParser(response.json(), spec, as);
    }

    /**
     * Reads up to the first element.
     *
     * @param as type of the elements
     */
    static ListPage open(ResponseSpec spec, Class<?> as, RawResponse response, ErrorDecoder errors) throws IOException {
        if (!response.prefix().isEmpty() && !response.prefix().mayBeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        ListPage page = new ListPage(spec, as, response, errors);
        page.next = page.read();
        return page;
    }

    boolean hasNext() {
        return next != null;
    }

    /** Returns the next element without moving on, or null after the last one. */
    Object peek() {
        return next;
    }

    /** Returns the next element, and reads the one after it. */
    Object next() {
        Object element = next;
        try {
            next = read();
        } catch (IOException e) {
            throw errors.unreachable(e);
        }
        return element;
    }

    /** Returns the codes or sentences of the portal, as far as they have arrived. */
    List<String> info() {
        return Envelope.info(parser.metadata());
    }

    /** Returns the arguments of codes, by code, as far as they have arrived. */
    Map<String, List<String>> infoArguments() {
        return Envelope.infoArguments(parser.metadata());
    }

    /** Returns the fields beside the list, as far as they have arrived. */
    Map<String, Object> extraFields() {
        return Envelope.extraFields(parser.metadata(), List.of());
    }

    /** Whether the portal says that the list has not changed, so that there are no elements. */
    boolean isUnchanged() {
        return response.isUnchanged();
    }

    /** Whether elements were skipped so far because the portal wrote nothing in their place. */
    boolean hasSkipped() {
        return parser.hasSkipped();
    }

    /** Whether elements may be missing: text of PHP stands around the list, or the list is empty and has a message beside it. */
    boolean mayBeIncomplete() {
        return mayBeIncomplete;
    }

    /** Returns the validator of this page, or null if it has no strong one. */
    CacheValidator validator() {
        return CacheValidator.of(response);
    }

    /** Returns the position of this page once its last element was read, or null if the list has no pages. */
    PageInfo pageInfo() {
        return PageInfo.in(parser.metadata());
    }

    /**
     * Returns the failure of a list whose further pages cannot be had.
     *
     * @param requested number of the page that was requested
     */
    PortalOperationException repeated(int requested) {
        return errors.mappingError(
                response,
                "the portal sends a page that was read before in place of page " + requested
                        + ", so the list is incomplete");
    }

    private Object read() throws IOException {
        try {
            Object element = parser.next();
            if (element == null) {
                errors.throwIfFailed(response, parser.metadata());
                boolean hasText = parser.hasTextBehind() || response.prefix().hasWarnings();
                response.drain();
                throwIfAbsent(hasText);
                mayBeIncomplete = hasText || (!parser.hasElements() && hasInfo());
            }
            return element;
        } catch (JsonMappingException e) {
            throw errors.mappingError(response, MappingErrors.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }

    /** A response without its list is no evidence of an empty list, nor is an empty list beside a message or a text of PHP. */
    private void throwIfAbsent(boolean hasText) {
        boolean proven = parser.hasElements()
                ? !ErrorExtractor.isFault(parser.metadata())
                : parser.hasList() && !hasText && !PayloadCheck.explainsEmptyList(parser.metadata());
        if (!proven && !response.isUnchanged()) {
            throw errors.absent(response, field);
        }
    }

    private boolean hasInfo() {
        return info().stream().anyMatch(text -> !text.isBlank());
    }

    @Override
    public void close() throws IOException {
        if (hasNext()) {
            response.abort();
        }
        try {
            parser.close();
        } finally {
            response.close();
        }
    }
}
