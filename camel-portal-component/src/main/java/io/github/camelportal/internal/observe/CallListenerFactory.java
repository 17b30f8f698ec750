package io.github.camelportal.internal.observe;

import java.util.Optional;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/** A factory of listeners and gauges that measure with an optional library. Implementations are services, and no class refers to them. */
public interface CallListenerFactory {

    /**
     * Returns a listener for the requests of an account, or empty if the registry of Camel has nothing that it can report to.
     *
     * @param provider tag of what is measured
     */
    Optional<CallListener> create(CamelContext context, String provider);

    /** Returns a registry of gauges, or empty if the registry of Camel has nothing that it can report to. */
    Optional<GaugeRegistry> gauges(CamelContext context);
}
