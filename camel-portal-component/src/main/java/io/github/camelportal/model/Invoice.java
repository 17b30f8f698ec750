package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An invoice. {@code invoices/list} returns fewer fields than {@code invoices/get}.
 *
 * @param id id of the invoice
 * @param number number, as printed on it; not unique everywhere
 * @param date date of the invoice
 * @param dateorig original date; only in lists
 * @param duedate due date
 * @param paybefore latest date of payment
 * @param datepaid time of the payment
 * @param status status, such as Unpaid, Paid or Cancelled
 * @param currency currency, as three letters
 * @param total total
 * @param subtotal total before tax and credit; not in lists
 * @param credit credit that was applied; not in lists
 * @param tax tax; not in lists
 * @param taxrate rate of the tax in percent; not in lists
 * @param tax2 second tax; not in lists
 * @param taxrate2 rate of the second tax in percent; not in lists
 * @param taxexempt whether no tax is due; not in lists
 * @param rate exchange rate; not in lists
 * @param rate2 second exchange rate; not in lists
 * @param rate3 third exchange rate; not in lists
 * @param notes notes; not in lists
 * @param mergeId id of the invoice that this one was merged into
 * @param items invoiced items; not in lists
 * @param client invoiced client; not in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Invoice(
        @Nullable String id,
        @Nullable String number,
        @IsoDate @Nullable LocalDate date,
        @IsoDate @Nullable LocalDate dateorig,
        @IsoDate @Nullable LocalDate duedate,
        @IsoDate @Nullable LocalDate paybefore,
        @IsoDate @Nullable LocalDateTime datepaid,
        @Nullable String status,
        @Nullable String currency,
        @Nullable BigDecimal total,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal credit,
        @Nullable BigDecimal tax,
        @Nullable BigDecimal taxrate,
        @Nullable BigDecimal tax2,
        @Nullable BigDecimal taxrate2,
        @Nullable Boolean taxexempt,
        @Nullable BigDecimal rate,
        @Nullable BigDecimal rate2,
        @Nullable BigDecimal rate3,
        @Nullable String notes,
        @Nullable String mergeId,
        List<InvoiceItem> items,
        @Nullable Client client,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Invoice {
        items = PortalList.copyOf(items);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
