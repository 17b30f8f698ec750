package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.function.Supplier;

/**
 * An item of an order, checked but not placed.
 *
 * @param booking makes the order's subject
 */
public record OrderLine(String type, String name, String productId, BigDecimal price, Supplier<Booking> booking) {

    /**
     * The subject of an order.
     *
     * @param delivery what the provider does a little later
     */
    public record Booking(String id, Runnable delivery) {}
}
