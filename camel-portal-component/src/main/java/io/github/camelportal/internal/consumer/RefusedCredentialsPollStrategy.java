package io.github.camelportal.internal.consumer;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.apache.camel.support.LoggingExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.exception.PortalAuthenticationException;

/**
 * Camel's strategy for failed polls, without a stack trace for refused credentials: the client of the account has logged one line
 * for all feeds. Another exception handler than Camel's logging one is told all the same.
 */
final class RefusedCredentialsPollStrategy extends DefaultPollingConsumerPollStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedCredentialsPollStrategy.class);

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception e) throws Exception {
        boolean logs = consumer instanceof DefaultConsumer polling
                && polling.getExceptionHandler() instanceof LoggingExceptionHandler;
        if (logs && e instanceof PortalAuthenticationException) {
            LOG.debug("Failed to poll, because the portal has refused the credentials: {}", endpoint, e);
            return false;
        }
        return super.rollback(consumer, endpoint, retryCounter, e);
    }
}
