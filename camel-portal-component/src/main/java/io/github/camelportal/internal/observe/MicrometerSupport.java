package io.github.camelportal.internal.observe;

import java.util.Optional;
import java.util.ServiceLoader;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/**
 * Decides whether requests and feeds are measured. The classes that use Micrometer are behind a service, so that neither a JVM nor a native
 * executable links them without Micrometer.
 */
public final class MicrometerSupport {

    private static final String MICROMETER = "io.micrometer.core.instrument.MeterRegistry";

    private MicrometerSupport() {}

    /**
     * Returns a listener that measures the requests of an account, or empty without Micrometer on the class path or a meter
     * registry in the registry of Camel.
     *
     * @param provider tag of the meters
     */
    static Optional<CallListener> of(CamelContext context, String provider) {
        return factory(context).flatMap(factory -> factory.create(context, provider));
    }

    /**
     * Returns a registry of gauges, or empty without Micrometer on the class path or a meter registry in the registry of Camel.
     */
    public static Optional<GaugeRegistry> gauges(CamelContext context) {
        return factory(context).flatMap(factory -> factory.gauges(context));
    }

    private static Optional<CallListenerFactory> factory(CamelContext context) {
        ClassLoader loader = MicrometerSupport.class.getClassLoader();
        if (context.getClassResolver().resolveClass(MICROMETER, loader) == null) {
            return Optional.empty();
        }
        return ServiceLoader.load(CallListenerFactory.class, loader).findFirst();
    }
}
