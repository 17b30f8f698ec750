package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A line of an invoice.
 *
 * @param id id of the item
 * @param invoiceId id of the invoice
 * @param type type, such as Hosting or Other
 * @param itemId id of the thing that is invoiced
 * @param description text
 * @param amount price of one
 * @param taxed whether tax is added
 * @param qty quantity
 * @param linetotal price of all
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record InvoiceItem(
        @ListKey String id,
        String invoiceId,
        String type,
        String itemId,
        String description,
        BigDecimal amount,
        Boolean taxed,
        BigDecimal qty,
        BigDecimal linetotal,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public InvoiceItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
