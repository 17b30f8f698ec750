package io.github.camelportal.internal.consumer;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Route;

/**
 * Cancels the pending retries of producers when Camel prepares the shutdown of a route that uses them. Camel notifies the
 * processors of a route but not their producers, and would wait for exchanges that wait for a retry.
 */
public final class RouteShutdownNotifier {

    private final Map<Route, RouteProducers> routes = new WeakHashMap<>();

    /**
     * Notifies a producer of the shutdown of a route that uses it.
     *
     * @param cancelRetries cancels the pending retries of the producer, and identifies it
     */
    public synchronized void add(Route route, Runnable cancelRetries) {
        RouteProducers notified = routes.computeIfAbsent(route, key -> new RouteProducers());
        // At each call, because a stopped route may have dropped its services. A route adds no service twice.
        route.addService(notified.listener);
        notified.producers.add(cancelRetries);
    }

    /** Removes a producer that stops before its routes do, as producers of dynamic endpoints can. */
    public synchronized void remove(Runnable cancelRetries) {
        routes.values().forEach(notified -> notified.producers.remove(cancelRetries));
    }

    /** The producers of a route, and the service of the route that notifies them. */
    private static final class RouteProducers {

        private final Set<Runnable> producers = ConcurrentHashMap.newKeySet();
        private final RouteShutdownListener listener =
                new RouteShutdownListener(() -> producers.forEach(Runnable::run));
    }
}
