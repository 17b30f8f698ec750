package io.github.camelportal;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.InterceptSendToEndpoint;
import org.apache.camel.support.EndpointHelper;

import io.github.camelportal.internal.client.auth.PortalAccount;

/**
 * The account of an endpoint. Its address or its credentials may be missing as long as nothing is sent, because the mock of a test
 * may take the place of the producer.
 *
 * @param get     the account, or null if its address or its credentials are missing
 * @param problem list of what is missing, or null
 */
record EndpointAccount(PortalAccount get, String problem) {

    /** Returns an account that is complete. */
    static EndpointAccount of(PortalAccount account) {
        return new EndpointAccount(account, null);
    }

    /** Returns an account that lacks its address or its credentials. */
    static EndpointAccount missing(String problem) {
        return new EndpointAccount(null, problem);
    }

    /**
     * Returns the account.
     *
     * @throws IllegalArgumentException if it is missing. The message lists what is missing
     */
    PortalAccount require() {
        if (get == null) {
            throw new IllegalArgumentException(problem);
        }
        return get;
    }

    /** Returns whether the account is missing and an interceptor, such as a mock, takes the messages to this endpoint. */
    boolean isUnused(Endpoint endpoint) {
        return get == null
                && (isSkipped(endpoint.getCamelContext().hasEndpoint(endpoint.getEndpointUri()))
                        || isAutoMocked(endpoint));
    }

    /** Returns whether an automatic mock of camel-test takes the messages. */
    private static boolean isAutoMocked(Endpoint endpoint) {
        try {
            return AutoMocks.skip(endpoint);
        } catch (LinkageError e) {
            // An older Camel, whose mocks are interceptors.
            return false;
        }
    }

    private static boolean isSkipped(Endpoint registered) {
        return registered instanceof InterceptSendToEndpoint interceptor
                && (interceptor.isSkip() || isSkipped(interceptor.getOriginalEndpoint()));
    }

    /** The only class that names the strategies, so that the others link in an older Camel. */
    private static final class AutoMocks {

        static boolean skip(Endpoint endpoint) {
            CamelContext context = endpoint.getCamelContext();
            return context.getCamelContextExtension().getAutoMockInterceptStrategies().stream()
                    .anyMatch(strategy -> strategy.isSkip()
                            && (strategy.getPattern() == null
                                    || EndpointHelper.matchEndpoint(
                                            context, endpoint.getEndpointUri(), strategy.getPattern())));
        }
    }
}
