package io.github.camelportal.model;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/** An item of a {@link MultipleOrder}: a service, a domain or a certificate, with the fields of its own order. */
@JsonDeserialize(using = WireDeserializer.class)
public final class OrderItem {

    private final String type;
    private final PortalRequestBody order;

    private OrderItem(String type, PortalRequestBody order) {
        this.type = type;
        this.order = order;
    }

    /** Creates an item for a service. The payment method is set in the multiple order. */
    public static OrderItem of(ServiceOrder order) {
        return new OrderItem("product", order);
    }

    /** Creates an item for a domain. The payment method is set in the multiple order. */
    public static OrderItem of(DomainOrder order) {
        return new OrderItem("domain", order);
    }

    /** Creates an item for a certificate. The payment method is set in the multiple order. */
    public static OrderItem of(CertificateOrder order) {
        return new OrderItem("certificate", order);
    }

    /** Returns {@code product}, {@code domain} or {@code certificate}. */
    @JsonProperty("type")
    public String type() {
        return type;
    }

    /** Returns the order, whose fields are written next to the type. */
    @JsonUnwrapped
    @JsonProperty
    public PortalRequestBody order() {
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderItem item && type.equals(item.type) && Objects.equals(order, item.order);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, order);
    }

    @Override
    public String toString() {
        return "OrderItem[" + type + ", " + order + "]";
    }
}
