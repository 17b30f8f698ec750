package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What can be ordered as a service.
 *
 * @param price per month
 */
record Product(String id, Category category, String name, String description, BigDecimal price, Set<Feature> features) {

    /** Upgrades stay within what does the same. */
    boolean canBecome(Product other) {
        return !id.equals(other.id) && features.equals(other.features);
    }
}
