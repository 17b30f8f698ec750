package io.github.camelportal.internal.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;

/** The names of the fields in the items of an order, which a route may write as in a record or as the portal does. */
final class OrderItemNames {

    private static final String ITEMS = "items";
    private static final String TYPE = "type";

    /** The operation that orders an item of a type alone, and so knows its fields. */
    private static final Map<String, Operation> ORDERS = Map.of(
            "product", OperationTable.operation("orders", "create"),
            "domain", OperationTable.operation("domains", "order"),
            "certificate", OperationTable.operation("certificates", "order"));

    private OrderItemNames() {}

    /** Returns the items of an order with the names of the portal, and any other value unchanged. */
    static Object toWireNames(Operation operation, Parameter parameter, Object value) {
        boolean isItems =
                operation.group().equals("orders") && parameter.wireName().equals(ITEMS);
        if (isItems && value instanceof Collection<?> items) {
            return items.stream().map(OrderItemNames::item).toList();
        }
        if (isItems && value instanceof JsonNode items && items.isArray()) {
            return items.valueStream().map(OrderItemNames::item).toList();
        }
        return value;
    }

    /** Renames the fields of one item. An item of an unknown type, and a record, stay unchanged. */
    private static Object item(Object item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (item instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        } else if (item instanceof JsonNode node && node.isObject()) {
            node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        } else {
            return item;
        }
        Object type = fields.get(TYPE) instanceof JsonNode node ? node.asText() : fields.get(TYPE);
        Operation order = ORDERS.get(String.valueOf(type));
        if (order == null) {
            return item;
        }
        for (Parameter parameter : order.parameters()) {
            if (fields.containsKey(parameter.option()) && !parameter.option().equals(parameter.wireName())) {
                Object value = fields.remove(parameter.option());
                fields.putIfAbsent(parameter.wireName(), value);
            }
        }
        return fields;
    }
}
