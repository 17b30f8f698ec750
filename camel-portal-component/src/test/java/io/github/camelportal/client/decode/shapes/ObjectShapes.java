package io.github.camelportal.client.decode.shapes;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.client.decode.shapes.ShapeWalk.ShapePlace;

/** Objects in all their forms, and with fields that nobody knows. */
final class ObjectShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<ShapePlace> PAYLOAD = Set.of(ShapePlace.PAYLOAD);
    private static final Set<ShapePlace> FIELD = Set.of(ShapePlace.FIELD);

    private ObjectShapes() {}

    static List<ResponseShape> all() {
        Objects unknown = new Objects(EnumSet.allOf(ShapePlace.class), ObjectShapes::withUnknown);
        return List.of(
                same("an object in a list of one", PAYLOAD),
                same("objects within in lists of one", FIELD),
                same("elements in lists of one", Set.of(ShapePlace.ELEMENT)),
                ResponseShape.of("unknown fields", unknown, unknown),
                none("no object", PAYLOAD, null),
                none("null for an object", PAYLOAD, NullNode.instance),
                none("[] for an object", PAYLOAD, NODES.arrayNode()),
                none("{} for an object", PAYLOAD, NODES.objectNode()),
                none("no objects within", FIELD, null),
                none("null for objects within", FIELD, NullNode.instance),
                none("[] for objects within", FIELD, NODES.arrayNode()),
                none("false for objects within", FIELD, BooleanNode.FALSE),
                none("empty texts for objects within", FIELD, TextNode.valueOf("")));
    }

    private static ResponseShape same(String name, Set<ShapePlace> places) {
        return ResponseShape.same(
                name, new Objects(places, object -> NODES.arrayNode().add(object)));
    }

    private static ResponseShape none(String name, Set<ShapePlace> places, JsonNode none) {
        return ResponseShape.of(name, new Objects(places, object -> none), new Objects(places, object -> null));
    }

    private static JsonNode withUnknown(JsonNode object) {
        ObjectNode extended = object.deepCopy();
        extended.set(
                "custom_field",
                NODES.objectNode()
                        .put("text", "  of this\r\n<b>install</b> 🚀 ")
                        .put("number", 7)
                        .putNull("null")
                        .set("list", NODES.arrayNode().add(NODES.objectNode()).addNull()));
        extended.set("custom_money", DecimalNode.valueOf(new java.math.BigDecimal("19.650")));
        return extended.put("custom_date", "0000-00-00").put("Custom-Name 2", "");
    }

    private record Objects(Set<ShapePlace> places, UnaryOperator<JsonNode> form) implements ShapeWalk.ShapeChange {

        @Override
        public JsonNode object(ObjectNode object, Class<?> type, ShapePlace place) {
            boolean emptyMap = type == Map.class && object.isEmpty();
            return places.contains(place) && !emptyMap ? form.apply(object) : object;
        }
    }
}
