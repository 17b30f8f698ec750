package io.github.camelportal.client.decode.shapes;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.RecordComponents;

/** Goes through an answer, from the innermost values outwards, and changes each as its type allows. */
public final class ShapeWalk {

    private final ShapeChange change;

    private ShapeWalk(ShapeChange change) {
        this.change = change;
    }

    /** Where a list or an object stands. */
    enum ShapePlace {
        /** It is what the operation is for. */
        PAYLOAD,
        /** A field of a record. */
        FIELD,
        /** An element of a list. */
        ELEMENT
    }

    /** Replaces values. A value that becomes null is left out. */
    public interface ShapeChange {

        /** A value of a record, or of a list of plain values. */
        default JsonNode scalar(String name, JsonNode value, Class<?> type) {
            return value;
        }

        /** A list, with the field that tells its elements apart, or null. */
        default JsonNode list(ArrayNode list, Class<?> element, String key, ShapePlace place) {
            return list;
        }

        /** A record, or a map of a record. */
        default JsonNode object(ObjectNode object, Class<?> type, ShapePlace place) {
            return object;
        }
    }

    public static boolean isId(String name) {
        return name.equals("id") || name.endsWith("_id") || name.equals("ticket_number") || name.equals("order_num");
    }

    /** A changed copy of an answer. */
    public static JsonNode changed(JsonNode answer, ResponseSpec spec, ShapeChange change) {
        ShapeWalk walk = new ShapeWalk(change);
        if (spec.field() == null) {
            return walk.value("", answer.deepCopy(), spec.element(), ShapePlace.PAYLOAD);
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        answer.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (spec.mergedFields().contains(name)) {
                value = walk.value(name, value, RecordComponents.typeOf(name, spec.element()), ShapePlace.FIELD);
            } else if (name.equals(spec.field())) {
                value = spec.kind() == ResponseSpec.Kind.LIST
                        ? walk.list(value, spec.element(), spec.listing().idField(), ShapePlace.PAYLOAD)
                        : walk.value(name, value, spec.element(), ShapePlace.PAYLOAD);
            }
            if (value != null) {
                whole.set(name, value);
            }
        });
        return whole;
    }

    private JsonNode value(String name, JsonNode value, Type type, ShapePlace place) {
        if (value.isNull()) {
            return value;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
            return list(value, element, keyOf(element), place);
        }
        Class<?> single = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        if (single.isRecord() && value.isObject()) {
            return change.object(record((ObjectNode) value, single), single, place);
        }
        if (single == Map.class) {
            return value.isObject() ? change.object((ObjectNode) value, single, place) : value;
        }
        return value.isValueNode() && single != Object.class ? change.scalar(name, value, single) : value;
    }

    private ObjectNode record(ObjectNode object, Class<?> type) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(field -> {
            JsonNode value = value(
                    field.getKey(), field.getValue(), RecordComponents.typeOf(field.getKey(), type), ShapePlace.FIELD);
            if (value != null) {
                fields.set(field.getKey(), value);
            }
        });
        return fields;
    }

    private JsonNode list(JsonNode value, Class<?> element, String key, ShapePlace place) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Iterable<JsonNode> elements = value.isObject() ? List.of(value) : value;
        elements.forEach(item -> list.add(value("", item, element, ShapePlace.ELEMENT)));
        return change.list(list, element, key, place);
    }

    /** Ids of things; what has none of its own, such as a choice or a price, has no key to be found by. */
    private static String keyOf(Class<?> element) {
        List<String> things =
                List.of("TicketReply", "InvoiceItem", "DnsRecord", "OrderedItem", "UpgradeResource", "UpgradeItem");
        return things.contains(element.getSimpleName()) ? "id" : null;
    }
}
