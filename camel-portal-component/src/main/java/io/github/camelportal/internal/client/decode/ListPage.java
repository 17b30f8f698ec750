package io.github.camelportal.internal.client.decode;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.CacheValidator;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.MappingErrors;

/**
 * One answer that holds a list, still on the wire. What says that it is a failure is seen before the first element is given
 * out, or, where it stands behind the list, after the last one.
 */
public final class ListPage implements Closeable {

    private final RawResponse response;
    private final ErrorDecoder errors;
    private final StreamingListParser parser;
    private Object next;

    private ListPage(ResponseSpec.Listing listing, Class<?> as, RawResponse response, ErrorDecoder errors)
            throws IOException {
        this.response = response;
        this.errors = errors;
        this.parser = new StreamingListParser(response.body(), listing, as);
    }

    /** Reads up to the first element; elements are what the operation says. */
    public static ListPage open(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        ResponseSpec.Listing listing = operation.response().listing();
        return open(listing, listing.element(), response, errors);
    }

    /** Reads up to the first element; elements are what the portal wrote. */
    public static ListPage openTrees(Operation operation, RawResponse response, ErrorDecoder errors)
            throws IOException {
        return open(operation.response().listing(), JsonNode.class, response, errors);
    }

    private static ListPage open(ResponseSpec.Listing listing, Class<?> as, RawResponse response, ErrorDecoder errors)
            throws IOException {
        if (!response.isEmpty() && !response.looksLikeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        ListPage page = new ListPage(listing, as, response, errors);
        page.next = page.read();
        return page;
    }

    boolean hasNext() {
        return next != null;
    }

    /** The next element, which stays the next one; null after the last. */
    Object peek() {
        return next;
    }

    /** The next element; reads up to the one after it. */
    Object next() {
        Object element = next;
        try {
            next = read();
        } catch (IOException e) {
            throw errors.unreachable(e);
        }
        return element;
    }

    /** The portal's codes or sentences. */
    List<String> info() {
        return Envelope.info(parser.metadata());
    }

    /** What stands beside the list. */
    Map<String, Object> extraFields() {
        return Envelope.extraFields(parser.metadata(), List.of());
    }

    /** Whether this is nothing but the word that the known answer still holds. */
    boolean isUnchanged() {
        return response.isUnchanged();
    }

    /** The version of this answer, or null where the portal does not say one that can be relied on. */
    CacheValidator validator() {
        return CacheValidator.of(response);
    }

    /** Which page this is and how many there are, once the last element has come; null where the portal has no pages. */
    PageInfo pageInfo() {
        return PageInfo.in(parser.metadata());
    }

    /** That of this page, where the next one cannot be had. */
    PortalOperationException repeated(int asked) {
        return errors.mappingError(
                response,
                "the portal answers page " + asked + " with one that was read before, so the list is not whole");
    }

    private Object read() throws IOException {
        try {
            Object element = parser.next();
            if (element == null) {
                requireSuccess(parser.metadata());
                response.drain();
            }
            return element;
        } catch (JsonMappingException e) {
            throw errors.mappingError(response, MappingErrors.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }

    private void requireSuccess(JsonNode around) {
        PortalOperationException failure = errors.fromBody(response, around, ResponseSpec.Kind.LIST);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } finally {
            response.close();
        }
    }
}
