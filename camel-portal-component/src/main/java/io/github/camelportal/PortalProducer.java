package io.github.camelportal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Route;
import org.apache.camel.StreamCache;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.ExchangeHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.ElementIterator;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.FileMetadata;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.exchange.OutermostExchange;
import io.github.camelportal.internal.request.DryRunPreview;
import io.github.camelportal.internal.request.RequestFactory;
import io.github.camelportal.internal.spending.RequestSender;
import io.github.camelportal.internal.spending.SpendingGuard;
import io.github.camelportal.internal.spending.SpendingLimit;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.SecretFields;
import io.github.camelportal.options.OutputType;

/** A producer that calls one operation for each exchange. A failure leaves the message unchanged. */
final class PortalProducer extends DefaultProducer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalProducer.class);

    private final PortalEndpoint endpoint;
    private final RequestFactory requestFactory;
    private PortalClient client;
    private RequestSender sender;
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
        client = endpoint.producerClient();
        sender = SpendingGuard.around(this::call, endpoint.operation(), spendingLimit(), client);
        endpoint.addHealthCheck();
        dry = endpoint.getSettings().isDryRun() && !endpoint.operation().isSafe();
        if (dry) {
            LOG.info("Sending no requests because of dryRun=true: portal:{}", endpoint.operation());
        }
    }

    /** The endpoint has validated its options before. */
    private SpendingLimit spendingLimit() {
        PortalSpendingConfiguration spending = endpoint.getSpending();
        return SpendingLimit.ofOptions(spending.getMaxTotal(), spending.getCurrency(), new ArrayList<>());
    }

    @Override
    protected void doStop() throws Exception {
        endpoint.component().shutdownNotifier().remove(this);
        route = null;
        cancelRetries();
        if (client != null) {
            endpoint.component().release(client);
        }
        super.doStop();
    }

    /** Cancels pending retries, so that they do not delay the shutdown of the route. Requests in flight complete. */
    void cancelRetries() {
        if (client != null) {
            client.cancelRetries();
        }
    }

    /** Returns the route of an exchange. An exchange of an enricher has only the id of the route it came from. */
    private static Route route(Exchange exchange) {
        Route current = ExchangeHelper.getRoute(exchange);
        return current == null && exchange.getFromRouteId() != null
                ? exchange.getContext().getRoute(exchange.getFromRouteId())
                : current;
    }

    /** Registers for the shutdown of a route. A producer finds its route by the first exchange only. */
    private void attachTo(Route current) {
        if (current != null && current != route) {
            endpoint.component().shutdownNotifier().add(current, this);
            route = current;
        }
    }

    @Override
    public void process(Exchange exchange) {
        attachTo(route(exchange));
        PortalRequest request = requestFactory.create(exchange);
        Message message = exchange.getMessage();
        if (dry) {
            fill(message, new PortalResponse(DryRunPreview.of(request), List.of()));
            return;
        }
        PortalResponse response;
        try {
            response = sender.send(exchange, request);
        } catch (PortalRateLimitException e) {
            set(
                    exchange.getMessage(),
                    PortalConstants.RETRY_AFTER,
                    e.getRetryAfter().map(Duration::toSeconds).orElse(null));
            throw e;
        }
        fill(message, response);
    }

    private void fill(Message message, PortalResponse response) {
        if (response.body() instanceof ReceivedFile file) {
            file.applyTo(message);
        } else {
            message.setBody(response.body() instanceof List<?> list ? PortalList.copyOf(list) : response.body());
        }
        // Clears headers left over from a previous operation.
        message.removeHeader(PortalConstants.RETRY_AFTER);
        set(message, PortalConstants.DRY_RUN, dry ? true : null);
        set(message, PortalConstants.INFO, response.info().isEmpty() ? null : response.info());
        set(
                message,
                PortalConstants.INFO_ARGUMENTS,
                response.infoArguments().isEmpty() ? null : response.infoArguments());
        set(
                message,
                PortalConstants.OTHER_FIELDS,
                response.extraFields().isEmpty() ? null : SecretFields.redacted(response.extraFields()));
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
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
                client.callForBytes(
                        request, (bytes, metadata) -> new ReceivedFile(endpoint.receive(exchange, bytes), metadata));
        };
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
            set(message, Exchange.CONTENT_TYPE, metadata.contentType());
            set(message, PortalConstants.FILE_NAME, metadata.name());
            // The portal does not always send a length.
            set(message, PortalConstants.FILE_LENGTH, cache.length());
        }
    }
}
