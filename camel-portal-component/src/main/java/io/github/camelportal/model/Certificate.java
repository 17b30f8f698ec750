package io.github.camelportal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An SSL certificate. {@code certificates/list} gives fewer fields than {@code certificates/get}.
 *
 * @param id id of the certificate
 * @param name name of the product
 * @param domain name of the domain
 * @param status status of the service, such as Active or Pending
 * @param label name that the client gave to it; not in lists
 * @param total price of each period
 * @param firstpayment price of the first period; not in lists
 * @param billingcycle length of a period, such as Annually
 * @param dateCreated when it was ordered; not in lists
 * @param nextDue when the next payment is due
 * @param nextInvoice when the next invoice is made; not in lists
 * @param category name of the category; only in lists
 * @param categoryUrl name of the category in addresses; only in lists
 * @param certEmail E-mail address of the validation
 * @param certStatus status of the certificate
 * @param certExpires when the certificate expires
 * @param csr certificate signing request, as PEM; not in lists
 * @param software id of the server software; not in lists
 * @param contacts contacts: admin, billing and tech; not in lists
 * @param organization organization; not in lists
 * @param otherFields what else the portal said of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Certificate(
        String id,
        String name,
        String domain,
        String status,
        String label,
        BigDecimal total,
        BigDecimal firstpayment,
        String billingcycle,
        @IsoDate LocalDate dateCreated,
        @IsoDate LocalDate nextDue,
        @IsoDate LocalDate nextInvoice,
        String category,
        String categoryUrl,
        String certEmail,
        String certStatus,
        @IsoDate LocalDateTime certExpires,
        String csr,
        String software,
        Map<String, Object> contacts,
        Map<String, Object> organization,
        @AdditionalFields Map<String, Object> otherFields)
        implements PortalRecord {

    /** Fills in what was not said. */
    public Certificate {
        contacts = SecretFields.redacted(contacts);
        organization = SecretFields.redacted(organization);
        otherFields = AdditionalFields.Copy.of(otherFields);
    }
}
