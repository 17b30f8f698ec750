package io.github.camelportal.internal.observe;

import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Registers gauges with Micrometer. */
final class MicrometerGaugeRegistry implements GaugeRegistry {

    private final MeterRegistry registry;
    private final Tags commonTags;

    MicrometerGaugeRegistry(MeterRegistry registry, Tags commonTags) {
        this.registry = registry;
        this.commonTags = commonTags;
    }

    @Override
    public Runnable register(Map<String, String> tags, List<Gauge> gauges) {
        Tags all = tags.entrySet().stream()
                .map(tag -> Tags.of(tag.getKey(), tag.getValue()))
                .reduce(commonTags, Tags::and);
        List<io.micrometer.core.instrument.Gauge> meters = gauges.stream()
                .map(gauge -> io.micrometer.core.instrument.Gauge.builder(gauge.name(), gauge.value())
                        .description(gauge.description())
                        .tags(all)
                        .register(registry))
                .toList();
        return () -> meters.forEach(registry::remove);
    }
}
