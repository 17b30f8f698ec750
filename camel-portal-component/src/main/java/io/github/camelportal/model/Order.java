package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An order that was placed.
 *
 * @param orderNum number of the order
 * @param orderNumList numbers, of several orders at once
 * @param invoiceId id of the invoice
 * @param total total of the invoice
 * @param items what was ordered
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Order(
        String orderNum,
        List<String> orderNumList,
        String invoiceId,
        BigDecimal total,
        List<OrderedItem> items,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Order {
        orderNumList = orderNumList == null ? List.of() : List.copyOf(orderNumList);
        items = items == null ? List.of() : List.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
