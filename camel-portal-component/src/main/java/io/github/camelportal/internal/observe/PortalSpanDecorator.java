package io.github.camelportal.internal.observe;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.telemetry.Span;
import org.apache.camel.telemetry.TagConstants;
import org.apache.camel.telemetry.decorators.AbstractSpanDecorator;

import io.github.camelportal.exception.PortalOperationException;

/**
 * A decorator that adds the operation, the provider and the result of a call to its span. It adds no options of the endpoint,
 * because each may hold a secret or personal data.
 */
public final class PortalSpanDecorator extends AbstractSpanDecorator {

    private static final String SCHEME = "portal";

    /** Name of the tag with the operation, such as {@code tickets/create}. */
    public static final String OPERATION = "portal.operation";

    /** Name of the tag with the provider. */
    public static final String PROVIDER = "portal.provider";

    /** Name of the tag with {@code success} or the kind of failure. */
    public static final String STATUS = "portal.status";

    /** For the service loader of camel-telemetry. */
    public PortalSpanDecorator() {}

    @Override
    public String getComponent() {
        return SCHEME;
    }

    @Override
    public String getComponentClassName() {
        return "io.github.camelportal.PortalComponent";
    }

    @Override
    public String getOperationName(Exchange exchange, Endpoint endpoint) {
        return SCHEME + " " + stripSchemeAndOptions(endpoint);
    }

    @Override
    public void beforeTracingEvent(Span span, Exchange exchange, Endpoint endpoint) {
        String operation = stripSchemeAndOptions(endpoint);
        span.setComponent("camel-" + SCHEME);
        span.setTag(TagConstants.URL_SCHEME, SCHEME);
        span.setTag(TagConstants.EXCHANGE_ID, exchange.getExchangeId());
        span.setTag("camel.uri", SCHEME + ":" + operation);
        span.setTag(TagConstants.URL_PATH, operation);
        span.setTag(OPERATION, operation);
        if (endpoint instanceof EndpointServiceLocation portal) {
            String provider = portal.getServiceMetadata().get("provider");
            if (provider != null) {
                span.setTag(PROVIDER, provider);
            }
            if (portal.getServiceUrl() != null) {
                span.setTag(TagConstants.SERVER_ADDRESS, portal.getServiceUrl());
            }
        }
    }

    @Override
    public void afterTracingEvent(Span span, Exchange exchange) {
        super.afterTracingEvent(span, exchange);
        PortalOperationException failure = exchange.getException(PortalOperationException.class);
        if (failure != null || !exchange.isFailed()) {
            span.setTag(STATUS, FailureKind.of(failure));
        }
        if (failure != null && failure.getHttpResponseCode() > 0) {
            span.setTag(TagConstants.HTTP_STATUS, Integer.toString(failure.getHttpResponseCode()));
        }
    }
}
