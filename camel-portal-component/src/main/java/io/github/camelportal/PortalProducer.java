package io.github.camelportal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Route;
import org.apache.camel.StreamCache;
import org.apache.camel.support.DefaultAsyncProducer;
import org.apache.camel.util.ObjectHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.InstallOperations;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.internal.await.AwaitResult;
import io.github.camelportal.internal.await.AwaitableOperation;
import io.github.camelportal.internal.await.MachineAwaiter;
import io.github.camelportal.internal.await.ThreadBinding;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.ElementIterator;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.FileMetadata;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.exchange.OptionalHeader;
import io.github.camelportal.internal.exchange.OriginRoute;
import io.github.camelportal.internal.exchange.OutermostExchange;
import io.github.camelportal.internal.request.RequestFactory;
import io.github.camelportal.internal.spending.RequestSender;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.SecretFields;
import io.github.camelportal.options.OutputType;

/**
 * A producer that calls one operation for each exchange. A failure leaves the message unchanged. It is asynchronous only while a
 * state is awaited, so that no thread waits for it.
 */
final class PortalProducer extends DefaultAsyncProducer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalProducer.class);

    private final PortalEndpoint endpoint;
    private final RequestFactory requestFactory;
    private final Runnable cancelRetries = this::cancelRetries;
    private PortalClient client;
    private RequestSender sender;
    private RequestSender commandSender;
    private MachineAwaiter awaiter;
    private volatile Route route;
    private boolean dry;

    PortalProducer(PortalEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.requestFactory = endpoint.requestFactory();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        if (endpoint.account().isUnused(endpoint)) {
            return;
        }
        client = endpoint.producerClient();
        dry = endpoint.getSettings().isDryRun() && !endpoint.operation().isSafe();
        InstallOperations install = endpoint.binding().install();
        SenderChain chain = new SenderChain(endpoint, client, outputType() == OutputType.json, dry);
        sender = chain.around(this::call);
        // The response to an awaited command is typed, whatever the output of the endpoint: it may name a new machine.
        commandSender = chain.guarded((exchange, request) -> client.call(request));
        awaiter = AwaitableOperation.of(endpoint.operation())
                .map(operation -> endpoint.component()
                        .awaitExecutor()
                        .awaiter(operation, endpoint.getAwaiting().options(), install, client))
                .orElse(null);
        endpoint.addHealthCheck();
        if (dry) {
            LOG.info("Changing nothing because of dryRun=true: portal:{}", endpoint.operation());
        }
    }

    @Override
    protected void doStop() throws Exception {
        endpoint.component().shutdownNotifier().remove(cancelRetries);
        route = null;
        cancelRetries();
        if (awaiter != null) {
            endpoint.component().awaitExecutor().remove(awaiter);
        }
        if (client != null) {
            endpoint.component().release(client);
        }
        super.doStop();
    }

    /** Cancels pending retries and waits, so that they do not delay the shutdown of the route. Requests in flight complete. */
    private void cancelRetries() {
        if (client != null) {
            client.cancelRetries();
        }
        if (awaiter != null) {
            awaiter.cancel();
        }
    }

    /** Registers for the shutdown of a route. A producer finds its route by the first exchange only. */
    private void attachTo(Route current) {
        if (current != null && current != route) {
            endpoint.component().shutdownNotifier().add(current, cancelRetries);
            route = current;
        }
    }

    /** Waits for the end, and throws a failure, as synchronous producers do. */
    @Override
    public void process(Exchange exchange) throws Exception {
        super.process(exchange);
        Exception failure = exchange.getException();
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public boolean process(Exchange exchange, AsyncCallback callback) {
        boolean isSynchronous = true;
        try {
            isSynchronous = call(exchange, callback);
        } catch (Throwable e) {
            fail(exchange, e);
        }
        if (isSynchronous) {
            callback.done(true);
        }
        return isSynchronous;
    }

    /** Calls the operation. Returns whether the exchange is done, so that the callback is left to the caller. */
    private boolean call(Exchange exchange, AsyncCallback callback) {
        if (client == null) {
            // An interceptor with a predicate skips some of the messages only.
            endpoint.account().require();
        }
        attachTo(OriginRoute.of(exchange));
        PortalRequest request = requestFactory.create(exchange);
        String state = awaitedState(exchange);
        if (state == null || dry) {
            fill(exchange.getMessage(), sender.send(exchange, request));
            return true;
        }
        CompletableFuture<AwaitResult> result =
                awaiter.send(exchange, request, state, () -> commandSender.send(exchange, request));
        if (result.isDone() || ThreadBinding.isBound(exchange)) {
            finish(exchange, result);
            return true;
        }
        CompletableFuture<?> unused = result.whenComplete((awaited, failure) -> {
            try {
                finish(exchange, result);
            } finally {
                callback.done(false);
            }
        });
        return false;
    }

    /** Returns the state to wait for, or null if there is none. */
    private String awaitedState(Exchange exchange) {
        if (awaiter == null) {
            return null;
        }
        String header = exchange.getMessage().getHeader(PortalConstants.AWAIT, String.class);
        String state = header == null ? endpoint.getAwaiting().getAwait() : header;
        if (ObjectHelper.isEmpty(state)) {
            return null;
        }
        String problem = awaiter.contradiction(state);
        if (problem != null || outputType() == OutputType.stream) {
            throw new IllegalArgumentException("portal:" + endpoint.operation() + ": "
                    + (problem == null ? "await contradicts outputType=stream. Use typed or json" : problem) + ".");
        }
        return state;
    }

    /** Fills the message with the result, for which this thread waits if it is not there yet. */
    private void finish(Exchange exchange, CompletableFuture<AwaitResult> result) {
        try {
            AwaitResult awaited = result.join();
            fill(exchange.getMessage(), outputType() == OutputType.json ? awaited.asJson() : awaited.response());
            exchange.getMessage().setHeader(PortalConstants.COMMAND_SENT, awaited.commandSent());
        } catch (CompletionException e) {
            fail(exchange, e.getCause());
        } catch (Throwable e) {
            fail(exchange, e);
        }
    }

    private static void fail(Exchange exchange, Throwable failure) {
        if (failure instanceof PortalRateLimitException limited) {
            OptionalHeader.set(
                    exchange.getMessage(),
                    PortalConstants.RETRY_AFTER,
                    limited.getRetryAfter().map(Duration::toSeconds).orElse(null));
        }
        exchange.setException(failure);
    }

    private void fill(Message message, PortalResponse response) {
        if (response.body() instanceof ReceivedFile file) {
            file.applyTo(message);
        } else {
            message.setBody(response.body() instanceof List<?> list ? PortalList.copyOf(list) : response.body());
        }
        // Clears headers left over from a previous operation.
        message.removeHeader(PortalConstants.RETRY_AFTER);
        message.removeHeader(PortalConstants.COMMAND_SENT);
        if (awaiter != null) {
            // The next command to a machine awaits another state. A failure keeps the header for a redelivery.
            message.removeHeader(PortalConstants.AWAIT);
        }
        OptionalHeader.set(message, PortalConstants.DRY_RUN, dry ? true : null);
        for (String name : List.of(PortalConstants.REFERENCE_FOUND, PortalConstants.ALREADY_DONE)) {
            OptionalHeader.set(message, name, response.headers().get(name));
        }
        OptionalHeader.set(message, PortalConstants.INFO, response.info().isEmpty() ? null : response.info());
        OptionalHeader.set(
                message,
                PortalConstants.INFO_ARGUMENTS,
                response.infoArguments().isEmpty() ? null : response.infoArguments());
        OptionalHeader.set(
                message,
                PortalConstants.OTHER_FIELDS,
                response.extraFields().isEmpty() ? null : SecretFields.redacted(response.extraFields()));
    }

    private OutputType outputType() {
        boolean isFile = endpoint.operation().response().kind() == ResponseSpec.Kind.FILE;
        return isFile ? OutputType.stream : endpoint.getSettings().getOutputType();
    }

    private PortalResponse call(Exchange exchange, PortalRequest request) {
        return switch (outputType()) {
            case typed -> client.call(request);
            case iterator -> new PortalResponse(elements(exchange, request), List.of());
            case json -> client.callForJson(request);
            case stream ->
                client.callForBytes(request, (bytes, metadata) -> new ReceivedFile(receive(exchange, bytes), metadata));
        };
    }

    /** Reads a streamed response to its end, into memory or a temporary file. */
    private StreamCache receive(Exchange exchange, InputStream bytes) throws IOException {
        return endpoint.component()
                .responseSpool()
                .receive(exchange, bytes, endpoint.getSettings().getSpoolThreshold());
    }

    /** Returns elements whose connection is closed when the outermost exchange ends, however it ends. */
    private ElementIterator elements(Exchange exchange, PortalRequest request) {
        ElementIterator elements = new ElementIterator(client.elements(request), "portal:" + request.operation());
        OutermostExchange.closeAtEnd(exchange, elements);
        return elements;
    }

    /** A file that was received as a whole, in memory, or on disk if it is large. */
    private record ReceivedFile(StreamCache cache, FileMetadata metadata) {

        void applyTo(Message message) {
            message.setBody(cache);
            OptionalHeader.set(message, Exchange.CONTENT_TYPE, metadata.contentType());
            OptionalHeader.set(message, PortalConstants.FILE_NAME, metadata.name());
            // The portal does not always send a length.
            OptionalHeader.set(message, PortalConstants.FILE_LENGTH, cache.length());
        }
    }
}
