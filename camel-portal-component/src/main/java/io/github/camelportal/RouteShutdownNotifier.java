package io.github.camelportal;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.camel.Route;
import org.apache.camel.spi.ShutdownPrepared;
import org.apache.camel.support.service.ServiceSupport;

/**
 * Ends the waiting of producers when the route that they are in is about to stop. Camel says so to the processors of a route
 * and not to their producers, and would wait for exchanges that wait themselves.
 */
final class RouteShutdownNotifier {

    private final Map<Route, Ending> notifiers = new WeakHashMap<>();

    /** Has a producer told of the end of a route in which it is used. */
    synchronized void add(Route route, PortalProducer producer) {
        Ending ending = notifiers.computeIfAbsent(route, any -> new Ending());
        // Each time: a route that was stopped may have forgotten it, and one that has it does not take it twice.
        route.addService(ending);
        ending.producers.add(producer);
    }

    /** The producer ends before its routes do, as those of dynamic endpoints can. */
    synchronized void remove(PortalProducer producer) {
        notifiers.values().forEach(ending -> ending.producers.remove(producer));
    }

    private static final class Ending extends ServiceSupport implements ShutdownPrepared {

        private final Set<PortalProducer> producers = ConcurrentHashMap.newKeySet();

        @Override
        public void prepareShutdown(boolean suspendOnly, boolean forced) {
            if (!suspendOnly) {
                producers.forEach(PortalProducer::cancelRetries);
            }
        }
    }
}
