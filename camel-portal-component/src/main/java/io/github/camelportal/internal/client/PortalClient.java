package io.github.camelportal.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
import io.github.camelportal.internal.client.decode.ListPageReader;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.decode.RecordResponseReader;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.BackOff;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.CancellableSleeper;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalList;

/** Calls the operations of a portal for one endpoint, with its limits and its retries. The account is shared with others. */
public final class PortalClient {

    private final AccountClient accountClient;
    private final CallOptions options;
    private final CancellableSleeper sleeper;
    private final boolean polling;

    /** Creates a client, without a connection. */
    public PortalClient(AccountClient accountClient, CallOptions options) {
        this(accountClient, options, new CancellableSleeper(), false);
    }

    private PortalClient(
            AccountClient accountClient, CallOptions options, CancellableSleeper sleeper, boolean polling) {
        this.accountClient = accountClient;
        this.options = options;
        this.sleeper = sleeper;
        this.polling = polling;
    }

    /**
     * Returns a client whose calls are not retried. Cancelling the waits of either client cancels the waits of both.
     *
     * @param limit       maximum time of a call, if it is less than the deadline of this client
     * @param limitOption option that the limit comes from, which messages name
     */
    public PortalClient withoutRetries(Duration limit, String limitOption) {
        return new PortalClient(accountClient, options.limitedTo(limit, limitOption), sleeper, polling);
    }

    /** Returns the maximum time of a call. */
    public Duration deadline() {
        return options.deadline();
    }

    /** Returns a client for the polls of a feed, which are monitored apart. Cancelling the waits of either cancels both. */
    public PortalClient forPolling() {
        return new PortalClient(accountClient, options, sleeper, true);
    }

    /**
     * Calls an operation whose result is a record, a list or a map.
     *
     * @throws PortalOperationException if the portal does not do what it is asked, or the outcome is unknown
     */
    public PortalResponse call(PortalRequest request) {
        return request.operation().response().kind() == ResponseSpec.Kind.LIST
                ? callForList(request)
                : send(request, RecordResponseReader.INSTANCE, startCall());
    }

    /**
     * Calls an operation whose result is a record, and does not take null for an empty list beside the record.
     *
     * @throws PortalOperationException if the portal does not do what it is asked, or its response lacks such a list
     */
    public PortalResponse callStrictly(PortalRequest request) {
        return send(request, RecordResponseReader.STRICT, startCall());
    }

    /** Calls for all pages of a list under one deadline. A retry starts again with the first page. */
    private PortalResponse callForList(PortalRequest request) {
        CallContext call = startCall();
        return call.retryPolicy().run(request.operation(), call.deadline(), () -> {
            try (PagedIterator elements =
                    new PagedIterator(number -> accountClient.send(request.page(number), ListPageReader.TYPED, call))) {
                PortalList<Object> list = PortalList.copyOf(elements);
                return new PortalResponse(list, elements.info(), elements.infoArguments(), elements.extraFields());
            }
        });
    }

    /**
     * Calls an operation with the JSON of the portal as result, as text.
     *
     * @throws PortalOperationException if the portal does not do what it is asked, or the outcome is unknown
     */
    public PortalResponse callForJson(PortalRequest request) {
        return send(request, JsonResponseReader.INSTANCE, startCall());
    }

    /**
     * Calls an operation with the result of a handler of its bytes.
     *
     * @throws PortalOperationException if the portal does not do what it is asked, or the connection ends too early
     */
    public PortalResponse callForBytes(PortalRequest request, BodyHandler handler) {
        // The response to a write is read as a whole first, because it must show its success.
        CallContext call = request.operation().isSafe() ? startCall().unlimited() : startCall();
        return send(request, new BinaryResponseReader(handler), call);
    }

    /**
     * Calls an operation whose result is a list, and reads its elements while they are used.
     *
     * @return iterator, which the caller closes
     * @throws PortalOperationException if the portal does not do what it is asked
     */
    public PagedIterator elements(PortalRequest request) {
        return iterate(request, ListPageReader.TYPED);
    }

    /**
     * Calls an operation whose result is a list, and reads its elements while they are used, each a {@link JsonNode} with the JSON
     * of the portal.
     *
     * @return iterator, which the caller closes
     * @throws PortalOperationException if the portal does not do what it is asked
     */
    public PagedIterator trees(PortalRequest request) {
        return iterate(request, ListPageReader.TREES);
    }

    /** Iterates with a deadline and retries for each page, because the time that a route spends on elements is unknown. */
    private PagedIterator iterate(PortalRequest request, ListPageReader reader) {
        return new PagedIterator(
                number -> send(request.page(number), reader, startCall().streamed()));
    }

    private CallContext startCall() {
        CallContext call = accountClient.startCall(options, sleeper);
        return polling ? call.forPolling() : call;
    }

    private <T> T send(PortalRequest request, ResponseReader<T> reader, CallContext call) {
        return call.retryPolicy()
                .run(request.operation(), call.deadline(), () -> accountClient.send(request, reader, call));
    }

    /**
     * Converts an element of a list into its record.
     *
     * @param  operation                operation whose response has the element
     * @param  element                  JSON of the portal
     * @throws PortalOperationException if a field cannot be read; the message names it
     */
    public Object typed(Operation operation, JsonNode element) {
        try {
            return PortalJson.mapper()
                    .treeToValue(element, operation.response().listing().element());
        } catch (JsonProcessingException e) {
            throw new ErrorDecoder(operation, account().redactor()).mappingError(e);
        }
    }

    /** Returns the backoff that the portal asked for. */
    public BackOff backOff() {
        return accountClient.backOff();
    }

    /** Returns the time until which no feed polls because the portal has refused the credentials, or empty if they may. */
    public Optional<Instant> credentialsRefusedUntil() {
        return accountClient.credentialsRefusedUntil();
    }

    /** Waits, unless the waits of this client are cancelled. Returns whether the time has passed. */
    public boolean sleep(Duration wait) {
        return sleeper.sleep(wait);
    }

    /** Cancels all waits of this client, those that follow too. A call that would have to wait fails. */
    public void cancelRetries() {
        sleeper.cancel();
    }

    public AccountClient accountClient() {
        return accountClient;
    }

    public PortalAccount account() {
        return accountClient.account();
    }

    @Override
    public String toString() {
        return "PortalClient[" + account() + "]";
    }
}
