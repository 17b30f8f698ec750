package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.model.CertificateOrder;
import io.github.camelportal.model.DomainOrder;
import io.github.camelportal.model.OrderItem;
import io.github.camelportal.model.ServiceOrder;

/** Reads an item of a multiple order, whose field {@code type} selects the class of the order. */
final class OrderItemDeserializer extends StdDeserializer<OrderItem> {

    private static final long serialVersionUID = 1L;

    OrderItemDeserializer() {
        super(OrderItem.class);
    }

    @Override
    public OrderItem deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ObjectNode fields = context.readValue(parser, ObjectNode.class);
        String type = fields.path("type").asText();
        fields.remove("type");
        return switch (type) {
            case "product" -> OrderItem.of(context.readTreeAsValue(fields, ServiceOrder.class));
            case "domain" -> OrderItem.of(context.readTreeAsValue(fields, DomainOrder.class));
            case "certificate" -> OrderItem.of(context.readTreeAsValue(fields, CertificateOrder.class));
            default ->
                context.reportInputMismatch(
                        OrderItem.class, "type must be product, domain or certificate, not '%s'", type);
        };
    }
}
