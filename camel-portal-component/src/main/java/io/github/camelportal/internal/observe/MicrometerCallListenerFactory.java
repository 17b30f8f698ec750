package io.github.camelportal.internal.observe;

import java.util.Optional;

import org.apache.camel.CamelContext;

import io.github.camelportal.internal.client.policy.CallListener;

/** A factory of listeners and gauges that measure with Micrometer, if the registry of Camel has a meter registry. */
public final class MicrometerCallListenerFactory implements CallListenerFactory {

    /** For the service loader. */
    public MicrometerCallListenerFactory() {}

    @Override
    public Optional<CallListener> create(CamelContext context, String provider) {
        return MicrometerCallListener.of(context, provider);
    }

    @Override
    public Optional<GaugeRegistry> gauges(CamelContext context) {
        return MicrometerCallListener.gauges(context);
    }
}
