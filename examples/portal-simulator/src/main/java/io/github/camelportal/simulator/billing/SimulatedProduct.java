package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.Set;

import io.github.camelportal.simulator.services.Feature;

/**
 * A product that can be ordered as a service.
 *
 * @param price per month
 */
public record SimulatedProduct(
        String id,
        SimulatedCategory category,
        String name,
        String description,
        BigDecimal price,
        Set<Feature> features) {

    /** Upgrades stay within what does the same. */
    public boolean canBecome(SimulatedProduct other) {
        return !id.equals(other.id) && features.equals(other.features);
    }
}
