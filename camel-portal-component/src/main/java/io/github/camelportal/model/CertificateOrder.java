package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A certificate to order with {@code certificates/order}.
 *
 * @param productId id of the product, as {@code certificates/products} lists them
 * @param csr certificate signing request, as PEM
 * @param years length in years
 * @param payMethod id of the payment method
 * @param approverEmail e-mail address for the validation of the domain
 * @param admin id of the administrative contact, or null
 * @param tech id of the technical contact, or null
 * @param billing id of the billing contact, or null
 * @param organization details of the organization, or null
 * @param software id of the server software, or null
 * @param data further data that some certificates need, or null
 */
@WireFormat
public record CertificateOrder(
        String productId,
        String csr,
        Integer years,
        String payMethod,
        String approverEmail,
        @Nullable String admin,
        @Nullable String tech,
        @Nullable String billing,
        @Nullable Map<String, Object> organization,
        @Nullable String software,
        @Nullable Map<String, Object> data)
        implements PortalRequestBody {

    /** Its text masks the secret fields. */
    public CertificateOrder {
        organization = SecretFields.redacted(organization);
        data = SecretFields.redacted(data);
    }

    /** Creates an order with the fields that every certificate needs. */
    public static CertificateOrder of(String productId, String csr, int years, String payMethod, String approverEmail) {
        return new CertificateOrder(
                productId, csr, years, payMethod, approverEmail, null, null, null, null, null, null);
    }
}
