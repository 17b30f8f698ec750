package io.github.camelportal.model;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A service to order with {@code orders/create}.
 *
 * @param productId id of the product
 * @param domain name of the domain of the service, or null
 * @param cycle billing period, as {@code catalog/product} lists them
 * @param payMethod id of the payment method
 * @param custom choices for the forms of the product, by form id, or null
 * @param promocode promotion code, or null
 */
@WireFormat
public record ServiceOrder(
        String productId,
        @Nullable String domain,
        String cycle,
        String payMethod,
        @Nullable Map<String, Object> custom,
        @Nullable String promocode)
        implements PortalRequestBody {

    /** Its text masks the secret fields. */
    public ServiceOrder {
        custom = SecretFields.redacted(custom);
    }

    /** Creates an order without choices. */
    public static ServiceOrder of(String productId, @Nullable String domain, String cycle, String payMethod) {
        return new ServiceOrder(productId, domain, cycle, payMethod, null, null);
    }
}
