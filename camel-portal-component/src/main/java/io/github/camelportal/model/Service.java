package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A service. {@code services/list} returns fewer fields than {@code services/get}. {@code toString} masks the password.
 *
 * @param id id of the service
 * @param name name of the product
 * @param domain name of the domain or host
 * @param label label set by the client; not in lists
 * @param status status, such as Active, Pending or Suspended
 * @param total price of each period
 * @param firstpayment price of the first period; not in lists
 * @param billingcycle length of a period, such as Monthly
 * @param dateCreated date of the order; not in lists
 * @param nextDue due date of the next payment
 * @param nextInvoice date of the next invoice; not in lists
 * @param category name of the category; only in lists
 * @param categoryUrl name of the category in addresses; only in lists
 * @param username name of its user; not in lists
 * @param password password of its user, in clear; not in lists
 * @param currency currency, as three letters; null if the install omits it, so that the currency of the invoices applies
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Service(
        @Nullable String id,
        @Nullable String name,
        @Nullable String domain,
        @Nullable String label,
        @Nullable String status,
        @Nullable BigDecimal total,
        @Nullable BigDecimal firstpayment,
        @Nullable String billingcycle,
        @IsoDate @Nullable LocalDate dateCreated,
        @IsoDate @Nullable LocalDate nextDue,
        @IsoDate @Nullable LocalDate nextInvoice,
        @Nullable String category,
        @Nullable String categoryUrl,
        @Nullable String username,
        @Nullable String password,
        @Nullable String currency,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Service {
        otherFields = AdditionalFields.Copy.of(otherFields);
    }

    /** Masks the password. */
    @Override
    public String toString() {
        return "Service[id=" + id + ", name=" + name + ", domain=" + domain + ", status=" + status + ", username="
                + username + ", password=" + (password == null ? "none" : SecretFields.MASK) + "]";
    }
}
