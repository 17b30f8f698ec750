package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An SSL certificate. {@code certificates/list} returns fewer fields than {@code certificates/get}.
 *
 * @param id id of the certificate
 * @param name name of the product
 * @param domain name of the domain
 * @param status status of the service, such as Active or Pending
 * @param label label set by the client; not in lists
 * @param total price of each period
 * @param firstpayment price of the first period; not in lists
 * @param billingcycle length of a period, such as Annually
 * @param dateCreated date of the order; not in lists
 * @param nextDue due date of the next payment
 * @param nextInvoice date of the next invoice; not in lists
 * @param category name of the category; only in lists
 * @param categoryUrl name of the category in addresses; only in lists
 * @param certEmail e-mail address of the validation
 * @param certStatus status of the certificate
 * @param certExpires expiry of the certificate
 * @param csr certificate signing request, as PEM; not in lists
 * @param software id of the server software; not in lists
 * @param contacts contacts: admin, billing and tech; not in lists
 * @param organization organization; not in lists
 * @param otherFields fields without a component, by wire name
 */
@WireFormat
public record Certificate(
        @Nullable String id,
        @Nullable String name,
        @Nullable String domain,
        @Nullable String status,
        @Nullable String label,
        @Nullable BigDecimal total,
        @Nullable BigDecimal firstpayment,
        @Nullable String billingcycle,
        @IsoDate @Nullable LocalDate dateCreated,
        @IsoDate @Nullable LocalDate nextDue,
        @IsoDate @Nullable LocalDate nextInvoice,
        @Nullable String category,
        @Nullable String categoryUrl,
        @Nullable String certEmail,
        @Nullable String certStatus,
        @IsoDate @Nullable LocalDateTime certExpires,
        @Nullable String csr,
        @Nullable String software,
        @Nullable Map<String, Object> contacts,
        @Nullable Map<String, Object> organization,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Replaces missing values with empty ones. */
    public Certificate {
        contacts = SecretFields.redacted(contacts);
        organization = SecretFields.redacted(organization);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
