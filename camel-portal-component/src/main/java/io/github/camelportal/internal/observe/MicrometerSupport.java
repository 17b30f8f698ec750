package io.github.camelportal.internal.observe;

import java.util.Optional;
import java.util.ServiceLoader;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/**
 * Decides whether requests are measured. The classes that use Micrometer are behind a service, so that neither a JVM nor a native
 * executable links them without Micrometer.
 */
final class MicrometerSupport {

    private static final String MICROMETER = "io.micrometer.core.instrument.MeterRegistry";

    private MicrometerSupport() {}

    /**
     * Returns a listener that measures the requests of an account, or empty without Micrometer on the class path or a meter
     * registry in the registry of Camel.
     *
     * @param provider tag of the meters
     */
    static Optional<CallListener> of(CamelContext context, String provider) {
        ClassLoader loader = MicrometerSupport.class.getClassLoader();
        if (context.getClassResolver().resolveClass(MICROMETER, loader) == null) {
            return Optional.empty();
        }
        return ServiceLoader.load(CallListenerFactory.class, loader)
                .findFirst()
                .flatMap(factory -> factory.create(context, provider));
    }
}
