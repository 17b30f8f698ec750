package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A service. {@code services/list} gives fewer fields than {@code services/get}. Its {@code toString} shows no password.
 *
 * @param id id of the service
 * @param name name of the product
 * @param domain name of the domain or host
 * @param label name that the client gave to it; not in lists
 * @param status status, such as Active, Pending or Suspended
 * @param total price of each period
 * @param firstpayment price of the first period; not in lists
 * @param billingcycle length of a period, such as Monthly
 * @param dateCreated when it was ordered; not in lists
 * @param nextDue when the next payment is due
 * @param nextInvoice when the next invoice is made; not in lists
 * @param category name of the category; only in lists
 * @param categoryUrl name of the category in addresses; only in lists
 * @param username name of its user; not in lists
 * @param password password of its user, in clear; not in lists
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Service(
        String id,
        String name,
        String domain,
        String label,
        String status,
        BigDecimal total,
        BigDecimal firstpayment,
        String billingcycle,
        @IsoDate LocalDate dateCreated,
        @IsoDate LocalDate nextDue,
        @IsoDate LocalDate nextInvoice,
        String category,
        String categoryUrl,
        String username,
        String password,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Service {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Shows no password. */
    @Override
    public String toString() {
        return "Service[id=" + id + ", name=" + name + ", domain=" + domain + ", status=" + status + ", username="
                + username + ", password=" + (password == null ? "none" : SecretFields.MASK) + "]";
    }
}
