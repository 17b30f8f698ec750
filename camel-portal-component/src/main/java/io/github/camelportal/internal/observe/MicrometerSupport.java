package io.github.camelportal.internal.observe;

import java.util.Optional;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/** Decides whether requests are measured; nothing of Micrometer is loaded where it is not there. */
public final class MicrometerSupport {

    private static final String MICROMETER = "io.micrometer.core.instrument.MeterRegistry";

    private MicrometerSupport() {}

    /**
     * What measures the requests of an account; empty without Micrometer on the class path, or without a registry of it in
     * Camel's.
     *
     * @param provider what the meters are tagged with
     */
    public static Optional<CallListener> of(CamelContext context, String provider) {
        boolean there =
                context.getClassResolver().resolveClass(MICROMETER, MicrometerSupport.class.getClassLoader()) != null;
        return there ? MicrometerCallListener.of(context, provider) : Optional.empty();
    }
}
