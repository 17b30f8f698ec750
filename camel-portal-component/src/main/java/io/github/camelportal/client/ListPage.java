package io.github.camelportal.client;

import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Operation;

/**
 * One answer that holds a list, still on the wire. What says that it is a failure is seen before the first element is given
 * out, or, where it stands behind the list, after the last one.
 */
final class ListPage implements Closeable {

    private final Reply reply;
    private final FailureDecoder failures;
    private final ListParser parser;
    private Object next;

    private ListPage(Answer.Listing listing, Class<?> as, Reply reply, FailureDecoder failures) throws IOException {
        this.reply = reply;
        this.failures = failures;
        this.parser = new ListParser(reply.body(), listing, as);
    }

    /** Reads up to the first element; elements are what the operation says. */
    static ListPage open(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        Answer.Listing listing = operation.answer().listing();
        return open(listing, listing.element(), reply, failures);
    }

    /** Reads up to the first element; elements are what the portal wrote. */
    static ListPage openTrees(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        return open(operation.answer().listing(), JsonNode.class, reply, failures);
    }

    private static ListPage open(Answer.Listing listing, Class<?> as, Reply reply, FailureDecoder failures)
            throws IOException {
        if (!reply.isEmpty() && !reply.looksLikeJson()) {
            throw failures.notJson(reply, "no JSON");
        }
        ListPage page = new ListPage(listing, as, reply, failures);
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
            throw failures.unreachable(e);
        }
        return element;
    }

    /** The portal's codes or sentences. */
    List<String> info() {
        return Envelope.info(parser.around());
    }

    /** What stands beside the list. */
    Map<String, Object> beside() {
        return Envelope.beside(parser.around(), List.of());
    }

    /** Whether this is nothing but the word that the known answer still holds. */
    boolean isUnchanged() {
        return reply.isUnchanged();
    }

    /** The version of this answer, or null where the portal does not say one that can be relied on. */
    AnswerVersion version() {
        return AnswerVersion.of(reply);
    }

    /** Which page this is and how many there are, once the last element has come; null where the portal has no pages. */
    PageNumber number() {
        return PageNumber.in(parser.around());
    }

    /** That of this page, where the next one cannot be had. */
    PortalOperationException repeated(int asked) {
        return failures.misfit(
                reply, "the portal answers page " + asked + " with one that was read before, so the list is not whole");
    }

    private Object read() throws IOException {
        try {
            Object element = parser.next();
            if (element == null) {
                requireSuccess(parser.around());
                reply.finish();
            }
            return element;
        } catch (JsonMappingException e) {
            throw failures.misfit(reply, Misfits.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw failures.notJson(reply, "broken JSON");
        }
    }

    private void requireSuccess(JsonNode around) {
        PortalOperationException failure = failures.ofAnswer(reply, around, Answer.Kind.LIST);
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } finally {
            reply.close();
        }
    }
}
