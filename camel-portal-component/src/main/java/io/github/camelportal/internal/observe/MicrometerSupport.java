package io.github.camelportal.internal.observe;

import java.util.Optional;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/** Decides whether requests are measured. It loads no class of Micrometer if that is not on the class path. */
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
        boolean available =
                context.getClassResolver().resolveClass(MICROMETER, MicrometerSupport.class.getClassLoader()) != null;
        return available ? MicrometerCallListener.of(context, provider) : Optional.empty();
    }
}
