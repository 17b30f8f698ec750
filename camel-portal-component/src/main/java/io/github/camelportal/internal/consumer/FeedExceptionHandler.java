package io.github.camelportal.internal.consumer;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.LoggingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalAuthenticationException;

/**
 * Camel's logging handler, without a warning and a stack trace for refused credentials, because the client of the account has logged
 * one line for all feeds. The option {@code exceptionHandler} replaces it.
 */
final class FeedExceptionHandler extends LoggingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FeedExceptionHandler.class);

    FeedExceptionHandler(CamelContext context) {
        super(context, PortalConsumer.class);
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        if (exception instanceof PortalAuthenticationException) {
            LOG.debug("{}: {}", message, exception.getMessage());
        } else {
            super.handleException(message, exchange, exception);
        }
    }
}
