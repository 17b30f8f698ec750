package io.github.camelportal.internal.observe;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Registers values that a metrics library reads whenever it publishes. */
public interface GaugeRegistry {

    /**
     * A value at the time of reading.
     *
     * @param name        name of the meter
     * @param description meaning of the value, without a unit in it
     * @param value       returns the value
     */
    record Gauge(String name, String description, Supplier<Number> value) {}

    /**
     * Registers gauges.
     *
     * @param tags tags of all of them
     * @return removes them
     */
    Runnable register(Map<String, String> tags, List<Gauge> gauges);
}
