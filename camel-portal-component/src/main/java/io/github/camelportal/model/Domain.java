package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A domain. {@code domains/list} gives fewer fields than {@code domains/get}.
 *
 * @param id id of the domain
 * @param name name
 * @param status status, such as Active, Pending or Expired
 * @param dateCreated when it was ordered
 * @param expires when it expires
 * @param firstpayment price of the first period; not in lists
 * @param recurringAmount price of each further period
 * @param period length of a period in years
 * @param nextDue when the next payment is due; not in lists
 * @param nextInvoice when the next invoice is made; not in lists
 * @param autorenew whether it is renewed automatically
 * @param idprotection whether its owner is hidden in public registers; not in lists
 * @param daytoexpire days until it expires; only in lists
 * @param nameservers nameservers; not in lists
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Domain(
        String id,
        String name,
        String status,
        @IsoDate LocalDate dateCreated,
        @IsoDate LocalDate expires,
        BigDecimal firstpayment,
        BigDecimal recurringAmount,
        Integer period,
        @IsoDate LocalDate nextDue,
        @IsoDate LocalDate nextInvoice,
        Boolean autorenew,
        Boolean idprotection,
        Integer daytoexpire,
        List<String> nameservers,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Domain {
        nameservers = nameservers == null ? List.of() : List.copyOf(nameservers);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
