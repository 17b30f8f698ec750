package io.github.camelportal.internal.consumer;

import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Runs an action when Camel prepares the shutdown of a route. Camel then waits for the exchanges in flight, and for the poll of
 * the consumer, so those must not wait for retries any more. It prepares the services of a route first, but not its producers,
 * and its consumer only after the poll: so this is a service of the route.
 */
public final class RouteShutdownListener extends ServiceSupport implements ShutdownPrepared {

    private final Runnable action;

    /**
     * Creates a listener that is added to a route as a service.
     *
     * @param action runs at each shutdown, but not when the route is only suspended
     */
    public RouteShutdownListener(Runnable action) {
        this.action = action;
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        if (!suspendOnly) {
            action.run();
        }
    }
}
