package io.github.camelportal.internal.consumer;

import java.util.function.BooleanSupplier;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.support.LoggingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import io.github.camelportal.exception.PortalAuthenticationException;

/**
 * Camel's logging handler, without a stack trace for refused credentials. While they wait, the client of the account has logged one
 * line for all feeds. A refusal without a wait, as of an operation that the account may not call, is logged once until a poll
 * succeeds or the reason changes. The option {@code exceptionHandler} replaces it.
 */
final class FeedExceptionHandler extends LoggingExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FeedExceptionHandler.class);

    private final BooleanSupplier waiting;
    private volatile String lastRefusal = "";

    /**
     * Creates the handler of a feed.
     *
     * @param waiting whether refused credentials wait, so that the client has logged it
     */
    FeedExceptionHandler(CamelContext context, BooleanSupplier waiting) {
        super(context, PortalConsumer.class);
        this.waiting = waiting;
    }

    /** Forgets the refusal that was logged, after a poll that succeeded. */
    void pollCompleted() {
        lastRefusal = "";
    }

    @Override
    public void handleException(String message, Exchange exchange, Throwable exception) {
        if (exception instanceof PortalAuthenticationException) {
            String refusal = String.valueOf(exception.getMessage());
            boolean isLogged = waiting.getAsBoolean() || refusal.equals(lastRefusal);
            lastRefusal = refusal;
            LOG.atLevel(isLogged ? Level.DEBUG : Level.WARN).log("{}: {}", message, refusal);
        } else {
            super.handleException(message, exchange, exception);
        }
    }
}
