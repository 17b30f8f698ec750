package io.github.camelportal.model;

import java.util.List;

/**
 * Several items to order at once with {@code orders/createMultiple}, or to estimate with {@code orders/quote}.
 *
 * @param payMethod id of the payment method
 * @param items items of the order
 */
@WireFormat
public record MultipleOrder(String payMethod, List<OrderItem> items) implements PortalRequestBody {}
