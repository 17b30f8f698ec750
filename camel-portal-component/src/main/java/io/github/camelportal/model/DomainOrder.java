package io.github.camelportal.model;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * A domain to order with {@code domains/order}.
 *
 * @param name name, such as example.com
 * @param tldId id of the TLD, as {@code domains/tlds} lists them
 * @param action register or transfer
 * @param years for how many years
 * @param payMethod id of the payment method
 * @param epp transfer code, which the transfer of some domains needs; a secret
 * @param nameservers two to four names, or null for those of the provider
 * @param registrant id of the contact that owns it, or null
 * @param admin id of the administrative contact, or null
 * @param tech id of the technical contact, or null
 * @param billing id of the billing contact, or null
 * @param data further data that some TLDs need, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record DomainOrder(
        String name,
        String tldId,
        String action,
        Integer years,
        String payMethod,
        String epp,
        List<String> nameservers,
        String registrant,
        String admin,
        String tech,
        String billing,
        Map<String, Object> data)
        implements PortalRequestBody {

    /** A registration, with the nameservers and contacts that the provider sets. */
    public static DomainOrder register(String name, String tldId, int years, String payMethod) {
        return new DomainOrder(name, tldId, "register", years, payMethod, null, null, null, null, null, null, null);
    }

    /** A transfer from another registrar. */
    public static DomainOrder transfer(String name, String tldId, int years, String payMethod, String epp) {
        return new DomainOrder(name, tldId, "transfer", years, payMethod, epp, null, null, null, null, null, null);
    }

    /** Shows no transfer code. */
    @Override
    public String toString() {
        return "DomainOrder[name=" + name + ", action=" + action + ", years=" + years + ", epp="
                + (epp == null ? "none" : SecretFields.MASK) + "]";
    }
}
