package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A domain. {@code domains/list} returns fewer fields than {@code domains/get}.
 *
 * @param id id of the domain
 * @param name name
 * @param status status, such as Active, Pending or Expired
 * @param dateCreated date of the order
 * @param expires expiry date
 * @param firstpayment price of the first period; not in lists
 * @param recurringAmount price of each further period
 * @param period length of a period in years
 * @param nextDue due date of the next payment; not in lists
 * @param nextInvoice date of the next invoice; not in lists
 * @param autorenew whether it is renewed automatically
 * @param idprotection whether WHOIS privacy is on; not in lists
 * @param daytoexpire days until it expires; only in lists
 * @param nameservers nameservers; not in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Domain(
        @Nullable String id,
        @Nullable String name,
        @Nullable String status,
        @IsoDate @Nullable LocalDate dateCreated,
        @IsoDate @Nullable LocalDate expires,
        @Nullable BigDecimal firstpayment,
        @Nullable BigDecimal recurringAmount,
        @Nullable Integer period,
        @IsoDate @Nullable LocalDate nextDue,
        @IsoDate @Nullable LocalDate nextInvoice,
        @Nullable Boolean autorenew,
        @Nullable Boolean idprotection,
        @Nullable Integer daytoexpire,
        List<String> nameservers,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Domain {
        nameservers = PortalList.copyOf(nameservers);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
