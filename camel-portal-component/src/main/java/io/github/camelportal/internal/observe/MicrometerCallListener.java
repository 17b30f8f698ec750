package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.Registry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.policy.CallListener;

/** A listener that measures with Micrometer: number, duration and result of requests, and the waits of calls. */
final class MicrometerCallListener implements CallListener {

    /** Name of the timer of requests. */
    static final String REQUESTS = "camel.portal.requests";

    /** Name of the timer of waits. */
    static final String WAITS = "camel.portal.waits";

    /** Name of the registry of camel-micrometer. */
    private static final String REGISTRY_NAME = "metricsRegistry";

    private static final Logger LOG = LoggerFactory.getLogger(MicrometerCallListener.class);

    private final MeterRegistry registry;
    private final Tags tags;

    private MicrometerCallListener(MeterRegistry registry, Tags tags) {
        this.registry = registry;
        this.tags = tags;
    }

    static Optional<CallListener> of(CamelContext context, String provider) {
        Tags tags = tags(context).and("provider", provider);
        return registry(context.getRegistry()).map(registry -> new MicrometerCallListener(registry, tags));
    }

    static Optional<GaugeRegistry> gauges(CamelContext context) {
        return registry(context.getRegistry()).map(registry -> new MicrometerGaugeRegistry(registry, tags(context)));
    }

    /** Returns the tag by which camel-micrometer recognizes the meters of Camel. */
    private static Tags tags(CamelContext context) {
        return Tags.of("camelContext", context.getName());
    }

    /**
     * Returns the primary registry, which only Spring has, or else the one that camel-micrometer uses, so that all meters of Camel
     * are in the same one.
     */
    private static Optional<MeterRegistry> registry(Registry beans) {
        Optional<MeterRegistry> found = Optional.ofNullable(beans.findSingleByType(MeterRegistry.class))
                .or(() -> registry(beans, CompositeMeterRegistry.class))
                .or(() -> registry(beans, MeterRegistry.class));
        if (found.isEmpty()) {
            warnOfSeveral(beans.findByTypeWithName(MeterRegistry.class).keySet());
        }
        return found;
    }

    private static Optional<MeterRegistry> registry(Registry beans, Class<? extends MeterRegistry> type) {
        MeterRegistry named = beans.lookupByNameAndType(REGISTRY_NAME, type);
        if (named != null) {
            return Optional.of(named);
        }
        Set<? extends MeterRegistry> all = beans.findByType(type);
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private static void warnOfSeveral(Set<String> names) {
        if (!names.isEmpty()) {
            LOG.warn(
                    "Measuring no requests, because there are several beans of type MeterRegistry: {}. Call one of them {},"
                            + " or make one primary with Spring",
                    new TreeSet<>(names),
                    REGISTRY_NAME);
        }
    }

    @Override
    public void onCompleted(Operation operation, Duration took, Throwable failure) {
        Timer.builder(REQUESTS)
                .description("Requests to a portal")
                .tags(tags.and("operation", operation.id(), "status", FailureKind.of(failure)))
                .register(registry)
                .record(took);
    }

    @Override
    public void onWait(Operation operation, Wait reason, Duration wait) {
        Timer.builder(WAITS)
                .description("Waits before requests to a portal, for a retry or the rate limit")
                .tags(tags.and(
                        "operation", operation.id(), "reason", reason.name().toLowerCase(Locale.ROOT)))
                .register(registry)
                .record(wait);
    }
}
