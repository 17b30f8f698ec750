package io.github.camelportal.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.decode.BinaryResponseReader;
import io.github.camelportal.internal.client.decode.BodyHandler;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.decode.JsonResponseReader;
import io.github.camelportal.internal.client.decode.ListPage;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.decode.RecordResponseReader;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.internal.client.policy.RetryPolicy;
import io.github.camelportal.internal.client.policy.Sleeper;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Calls one portal as one account, for one endpoint: with its deadline, its repetitions and its limits. What belongs to the
 * account is shared by all clients of it.
 */
public final class PortalClient {

    private static final ResponseReader<PortalResponse> TYPED = new RecordResponseReader();
    private static final ResponseReader<PortalResponse> JSON = new JsonResponseReader();

    private final AccountClient accountClient;
    private final CallOptions options;
    private final Sleeper sleeper = new Sleeper();
    private final RetryPolicy retryPolicy;

    /**
     * Connects nowhere yet.
     *
     * @param accountClient    those of the account
     * @param options how far a call of this client goes
     */
    public PortalClient(AccountClient accountClient, CallOptions options) {
        this.accountClient = accountClient;
        this.options = options;
        this.retryPolicy = new RetryPolicy(options, sleeper, accountClient.listener());
    }

    /**
     * Makes a call, with records, lists and maps as result.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResponse call(PortalRequest request) {
        CallContext call = context(options.maxResponseSize(), true);
        if (request.operation().response().kind() != ResponseSpec.Kind.LIST) {
            return call(request, TYPED, call);
        }
        return retryPolicy.run(request.operation(), call.deadline(), () -> list(request, call));
    }

    private PortalResponse list(PortalRequest request, CallContext call) {
        try (PagedIterator elements = elements(request, ListPage::open, call)) {
            List<Object> list = new ArrayList<>();
            elements.forEachRemaining(list::add);
            return new PortalResponse(List.copyOf(list), elements.info(), elements.extraFields());
        }
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public PagedIterator elements(PortalRequest request) {
        return open(request, ListPage::open);
    }

    /**
     * Makes a call whose answer is a list, and reads it as its elements are asked for, each a {@link JsonNode} with what the
     * portal wrote. A page after the first is asked for whatever its version.
     *
     * @return the elements; whoever has them closes them
     * @throws PortalOperationException if the portal does not do it
     */
    public PagedIterator trees(PortalRequest request) {
        return open(request, ListPage::openTrees);
    }

    /** Each page is waited for that long by itself, since nobody knows how long the elements before it take. */
    private PagedIterator open(PortalRequest request, ResponseReader<ListPage> reader) {
        return new PagedIterator(page -> call(page(request, page), reader, context(Long.MAX_VALUE, false)));
    }

    private PagedIterator elements(PortalRequest request, ResponseReader<ListPage> reader, CallContext call) {
        return new PagedIterator(page -> accountClient.call(page(request, page), reader, call));
    }

    private static PortalRequest page(PortalRequest request, int page) {
        return page == 1 ? request : request.page(page).ifChangedSince(null);
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
                    .treeToValue(element, operation.response().listing().element());
        } catch (JsonProcessingException e) {
            throw new ErrorDecoder(operation, account().secrets()).mappingError(e);
        }
    }

    /**
     * Makes a call, with the portal's JSON as result, a text.
     *
     * @throws PortalOperationException if the portal does not do it
     */
    public PortalResponse callForJson(PortalRequest request) {
        return call(request, JSON, context(options.maxResponseSize(), true));
    }

    /**
     * Makes a call, with whatever the receiver makes of the bytes as result.
     *
     * @throws PortalOperationException if the portal does not do it, or the bytes break off
     */
    public PortalResponse callForBytes(PortalRequest request, BodyHandler handler) {
        return call(request, new BinaryResponseReader(handler), context(Long.MAX_VALUE, true));
    }

    private <T> T call(PortalRequest request, ResponseReader<T> reader, CallContext call) {
        return retryPolicy.run(request.operation(), call.deadline(), () -> accountClient.call(request, reader, call));
    }

    private CallContext context(long limit, boolean toTheEnd) {
        return new CallContext(Deadline.in(options.deadline()), retryPolicy, sleeper, limit, toTheEnd);
    }

    /** How long the portal still wants to be left alone, since it said that there were too many requests; often nothing. */
    public Duration pause() {
        Duration left = Duration.between(Instant.now(), accountClient.backOffUntil());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Ends all waiting of this client, now and from now on: what would have to wait fails. */
    public void cancelRetries() {
        sleeper.cancel();
    }

    /** Which portal, and as whom. */
    public PortalAccount account() {
        return accountClient.account();
    }

    @Override
    public String toString() {
        return "PortalClient[" + account() + "]";
    }
}
