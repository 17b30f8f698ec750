package io.github.camelportal.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A thing of a {@link MultipleOrder}: a service, a domain or a certificate, each with the fields of its own order. */
public final class OrderItem {

    private final String type;
    private final PortalRequestBody order;

    private OrderItem(String type, PortalRequestBody order) {
        this.type = type;
        this.order = order;
    }

    /** A service. The payment method is that of the whole order. */
    public static OrderItem of(ServiceOrder order) {
        return new OrderItem("product", order);
    }

    /** A domain. The payment method is that of the whole order. */
    public static OrderItem of(DomainOrder order) {
        return new OrderItem("domain", order);
    }

    /** A certificate. The payment method is that of the whole order. */
    public static OrderItem of(CertificateOrder order) {
        return new OrderItem("certificate", order);
    }

    /** {@code product}, {@code domain} or {@code certificate}. */
    @JsonProperty("type")
    public String type() {
        return type;
    }

    /** What is ordered; its fields stand beside the type. */
    @JsonUnwrapped
    @JsonProperty
    public PortalRequestBody order() {
        return order;
    }

    @Override
    public String toString() {
        return "OrderItem[" + type + ", " + order + "]";
    }
}
