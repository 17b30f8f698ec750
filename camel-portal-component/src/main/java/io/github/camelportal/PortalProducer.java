package io.github.camelportal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.Route;
import org.apache.camel.StreamCache;
import org.apache.camel.converter.stream.CachedOutputStream;
import org.apache.camel.support.DefaultProducer;
import org.apache.camel.support.ExchangeHelper;
import org.apache.camel.support.SynchronizationAdapter;
import org.apache.camel.util.IOHelper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.message.FileMetadata;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.request.DryRunPreview;
import io.github.camelportal.internal.request.RequestFactory;
import io.github.camelportal.model.SecretFields;
import io.github.camelportal.options.OutputType;

/** Carries out one operation per exchange. A failure leaves the message as it was. */
final class PortalProducer extends DefaultProducer {

    private static final Logger LOG = LoggerFactory.getLogger(PortalProducer.class);

    private final PortalEndpoint endpoint;
    private final RequestFactory requests;
    private PortalClient client;
    private volatile Route route;
    private boolean dry;

    PortalProducer(PortalEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.requests = endpoint.requests();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        client = endpoint.client();
        endpoint.watch();
        dry = endpoint.getSettings().isDryRun() && !endpoint.operation().isSafe();
        if (dry) {
            LOG.info("portal:{} sends nothing, because of dryRun=true", endpoint.operation());
        }
    }

    @Override
    protected void doStop() throws Exception {
        endpoint.routeEnds().remove(this);
        route = null;
        cancelRetries();
        super.doStop();
    }

    /** What is under way may end, but what waits for the portal to recover must not hold up the end of the route. */
    void cancelRetries() {
        if (client != null) {
            client.cancelRetries();
        }
    }

    /** An enricher's exchange knows no more than where it came from. */
    private static Route route(Exchange exchange) {
        Route current = ExchangeHelper.getRoute(exchange);
        return current == null && exchange.getFromRouteId() != null
                ? exchange.getContext().getRoute(exchange.getFromRouteId())
                : current;
    }

    /** A producer learns in which route it is only when there is something to do. */
    private void attachTo(Route current) {
        if (current != null && current != route) {
            endpoint.routeEnds().add(current, this);
            route = current;
        }
    }

    @Override
    public void process(Exchange exchange) {
        attachTo(route(exchange));
        PortalRequest request = requests.create(exchange);
        Message message = exchange.getMessage();
        if (dry) {
            fill(message, new PortalResponse(DryRunPreview.of(request), List.of()));
            return;
        }
        PortalResponse result;
        try {
            result = call(exchange, request);
        } catch (PortalRateLimitException e) {
            set(
                    exchange.getMessage(),
                    PortalConstants.RETRY_AFTER,
                    e.getRetryAfter().map(Duration::toSeconds).orElse(null));
            throw e;
        }
        fill(message, result);
    }

    private void fill(Message message, PortalResponse result) {
        if (result.body() instanceof ReceivedFile file) {
            file.into(message);
        } else {
            message.setBody(result.body());
        }
        // Those of an operation before this one would be taken for this one's.
        message.removeHeader(PortalConstants.RETRY_AFTER);
        set(message, PortalConstants.DRY_RUN, dry ? true : null);
        set(message, PortalConstants.INFO, result.info().isEmpty() ? null : result.info());
        set(
                message,
                PortalConstants.OTHER_FIELDS,
                result.extraFields().isEmpty() ? null : SecretFields.redacted(result.extraFields()));
    }

    private static void set(Message message, String header, Object value) {
        if (value == null) {
            message.removeHeader(header);
        } else {
            message.setHeader(header, value);
        }
    }

    private PortalResponse call(Exchange exchange, PortalRequest request) {
        boolean file = request.operation().response().kind() == ResponseSpec.Kind.FILE;
        OutputType output = file ? OutputType.stream : endpoint.getSettings().getOutputType();
        return switch (output) {
            case typed -> client.call(request);
            case iterator -> new PortalResponse(elements(exchange, request), List.of());
            case json -> client.callForJson(request);
            case stream ->
                client.callForBytes(request, (bytes, metadata) -> ReceivedFile.of(exchange, bytes, metadata));
        };
    }

    /** However the exchange ends, the connection does not stay open longer than it. */
    private PagedIterator elements(Exchange exchange, PortalRequest request) {
        PagedIterator elements = client.elements(request);
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onDone(Exchange done) {
                elements.close();
            }
        });
        return elements;
    }

    /** Bytes that came whole, kept as Camel keeps streams: in memory, or on disk when they are many. */
    private record ReceivedFile(StreamCache cache, FileMetadata metadata) {

        static ReceivedFile of(Exchange exchange, InputStream bytes, FileMetadata metadata) throws IOException {
            CachedOutputStream copy = new CachedOutputStream(exchange);
            try (copy) {
                IOHelper.copy(bytes, copy);
            }
            return new ReceivedFile(copy.newStreamCache(), metadata);
        }

        void into(Message message) {
            message.setBody(cache);
            set(message, Exchange.CONTENT_TYPE, metadata.contentType());
            set(message, PortalConstants.FILE_NAME, metadata.name());
            // All bytes are there, so their number is known even where the portal did not say it.
            set(message, PortalConstants.FILE_LENGTH, cache.length());
        }
    }
}
