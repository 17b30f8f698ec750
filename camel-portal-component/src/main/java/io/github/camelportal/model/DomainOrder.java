package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A domain to order with {@code domains/order}.
 *
 * @param name name, such as example.com
 * @param tldId id of the TLD, as {@code domains/tlds} lists them
 * @param action register or transfer
 * @param years length in years
 * @param payMethod id of the payment method
 * @param epp transfer code, which the transfer of some domains needs; a secret
 * @param nameservers two to four names, or null for the nameservers of the provider
 * @param registrant id of the contact that owns it, or null
 * @param admin id of the administrative contact, or null
 * @param tech id of the technical contact, or null
 * @param billing id of the billing contact, or null
 * @param data further data that some TLDs need, or null
 */
@WireFormat
public record DomainOrder(
        String name,
        String tldId,
        String action,
        Integer years,
        String payMethod,
        @Nullable String epp,
        @Nullable List<String> nameservers,
        @Nullable String registrant,
        @Nullable String admin,
        @Nullable String tech,
        @Nullable String billing,
        @Nullable Map<String, Object> data)
        implements PortalRequestBody {

    /** Creates a registration with the default nameservers and contacts of the provider. */
    public static DomainOrder register(String name, String tldId, int years, String payMethod) {
        return new DomainOrder(name, tldId, "register", years, payMethod, null, null, null, null, null, null, null);
    }

    /** Creates a transfer from another registrar. */
    public static DomainOrder transfer(String name, String tldId, int years, String payMethod, String epp) {
        return new DomainOrder(name, tldId, "transfer", years, payMethod, epp, null, null, null, null, null, null);
    }

    /** Masks the transfer code. */
    @Override
    public String toString() {
        return "DomainOrder[name=" + name + ", action=" + action + ", years=" + years + ", epp="
                + (epp == null ? "none" : SecretFields.MASK) + "]";
    }
}
