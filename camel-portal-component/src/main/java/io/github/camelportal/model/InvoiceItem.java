package io.github.camelportal.model;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param id id of the item
 * @param invoiceId id of the invoice
 * @param type type, such as Hosting or Other
 * @param itemId id of the invoiced object
 * @param description text
 * @param amount price of a unit
 * @param taxed whether tax is added
 * @param qty quantity
 * @param linetotal price of all units
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record InvoiceItem(
        @ListKey @Nullable String id,
        @Nullable String invoiceId,
        @Nullable String type,
        @Nullable String itemId,
        @Nullable String description,
        @Nullable BigDecimal amount,
        @Nullable Boolean taxed,
        @Nullable BigDecimal qty,
        @Nullable BigDecimal linetotal,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public InvoiceItem {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
