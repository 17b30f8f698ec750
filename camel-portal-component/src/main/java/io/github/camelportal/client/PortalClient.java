package io.github.camelportal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;

/**
 * Calls one portal as one account, for one endpoint: with its deadline, its repetitions and its limits. What belongs to the
 * account is shared by all clients of it.
 */
public final class PortalClient {

    private static final ReplyReader<PortalResult> TYPED = new TypedReplies();
    private static final ReplyReader<PortalResult> JSON = new JsonReplies();

    private final AccountCalls calls;
    private final CallSettings settings;
    private final Pause pause = new Pause();
    private final Retries retries;

    /**
     * Connects nowhere yet.
     *
     * @param calls    those of the account
     * @param settings how far a call of this client goes
     */
    public PortalClient(AccountCalls calls, CallSettings settings) {
        this.calls = calls;
        this.settings = settings;
        this.retries = new Retries(settings, pause, calls.listener());
    }

    /**
     * Makes a call, with records, lists and maps as result.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResult call(PortalRequest request) {
        CallContext call = context(settings.maxResponseSize(), true);
        if (request.operation().answer().kind() != Answer.Kind.LIST) {
            return call(request, TYPED, call);
        }
        return retries.run(request.operation(), call.deadline(), () -> list(request, call));
    }

    private PortalResult list(PortalRequest request, CallContext call) {
        try (ElementIterator elements = elements(request, ListPage::open, call)) {
            List<Object> list = new ArrayList<>();
            elements.forEachRemaining(list::add);
            return new PortalResult(List.copyOf(list), elements.info(), elements.beside());
        }
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public ElementIterator elements(PortalRequest request) {
        return open(request, ListPage::open);
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for, each a {@link JsonNode} with what the
     * portal wrote. A page after the first is asked for whatever its version.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public ElementIterator trees(PortalRequest request) {
        return open(request, ListPage::openTrees);
    }

    /** Each page is waited for that long by itself, since nobody knows how long the elements before it take. */
    private ElementIterator open(PortalRequest request, ReplyReader<ListPage> reader) {
        return new ElementIterator(page -> call(page(request, page), reader, context(Long.MAX_VALUE, false)));
    }

    private ElementIterator elements(PortalRequest request, ReplyReader<ListPage> reader, CallContext call) {
        return new ElementIterator(page -> calls.call(page(request, page), reader, call));
    }

    private static PortalRequest page(PortalRequest request, int page) {
        return page == 1 ? request : request.page(page).unlessStill(null);
    }

    /**
     * Makes a record of an element of a list.
     *
     * @param  operation                whose answer it is of
     * @param  element                  what the portal wrote
     * @throws PortalOperationException if it does not fit; the message names the field
     */
    public Object typed(Operation operation, JsonNode element) {
        try {
            return PortalJson.mapper()
                    .treeToValue(element, operation.answer().listing().element());
        } catch (JsonProcessingException e) {
            throw new FailureDecoder(operation, account().secrets()).misfit(e);
        }
    }

    /**
     * Makes a call, with the portal's JSON as result, a text.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResult callForJson(PortalRequest request) {
        return call(request, JSON, context(settings.maxResponseSize(), true));
    }

    /**
     * Makes a call, with whatever the receiver makes of the bytes as result.
     *
     * @throws PortalOperationException if the portal does not do it, or the bytes break off
     */
    public PortalResult callForBytes(PortalRequest request, FileReceiver receiver) {
        return call(request, new StreamReplies(receiver), context(Long.MAX_VALUE, true));
    }

    private <T> T call(PortalRequest request, ReplyReader<T> reader, CallContext call) {
        return retries.run(request.operation(), call.deadline(), () -> calls.call(request, reader, call));
    }

    private CallContext context(long limit, boolean toTheEnd) {
        return new CallContext(Deadline.in(settings.deadline()), retries, pause, limit, toTheEnd);
    }

    /** How long the portal still wants to be left alone, since it said that there were too many requests; often nothing. */
    public Duration pause() {
        Duration left = Duration.between(Instant.now(), calls.pausedUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Ends all waiting of this client, now and from now on: what would have to wait fails. */
    public void stopWaiting() {
        pause.end();
    }

    /** Which portal, and as whom. */
    public PortalAccount account() {
        return calls.account();
    }

    @Override
    public String toString() {
        return "PortalClient[" + account() + "]";
    }
}
