package io.github.camelportal.internal.await;

import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.PropertyConfigurerGetter;
import org.apache.camel.support.DefaultEndpoint;

/**
 * Tells whether an exchange must stay on its thread, because a transaction of that thread would not cover the rest of the route on
 * another one.
 */
public final class ThreadBinding {

    private ThreadBinding() {}

    /** Whether the exchange is in a transaction of Camel, or of the endpoint that it came from, as with {@code transacted=true}. */
    public static boolean isBound(Exchange exchange) {
        return exchange.isTransacted() || isTransacted(exchange.getFromEndpoint());
    }

    /** Reads an option of other components by its name. They mark no exchange that is in a transaction of a message session. */
    private static boolean isTransacted(Endpoint from) {
        return from instanceof DefaultEndpoint endpoint
                && endpoint.getComponent() != null
                && endpoint.getComponent().getEndpointPropertyConfigurer() instanceof PropertyConfigurerGetter options
                && Boolean.TRUE.equals(options.getOptionValue(endpoint, "transacted", true));
    }
}
