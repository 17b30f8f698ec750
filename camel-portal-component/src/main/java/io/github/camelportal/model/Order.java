package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A placed order.
 *
 * @param orderNum number of the order
 * @param orderNumList numbers, of several orders at once
 * @param invoiceId id of the invoice
 * @param total total of the invoice
 * @param items ordered items
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Order(
        @Nullable String orderNum,
        List<String> orderNumList,
        @Nullable String invoiceId,
        @Nullable BigDecimal total,
        List<OrderedItem> items,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Order {
        orderNumList = PortalList.copyOf(orderNumList);
        items = PortalList.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
