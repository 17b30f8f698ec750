package io.github.camelportal.client.decode.shapes;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.client.decode.shapes.ShapeWalk.ShapePlace;

/** Lists, those within records too, in all their forms. */
final class ListShapes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<ShapePlace> EVERYWHERE = EnumSet.allOf(ShapePlace.class);
    private static final Set<ShapePlace> PAYLOAD = Set.of(ShapePlace.PAYLOAD);
    private static final Set<ShapePlace> WITHIN = Set.of(ShapePlace.FIELD, ShapePlace.ELEMENT);

    private ListShapes() {}

    static List<ResponseShape> all() {
        Lists first = new Lists(EVERYWHERE, (list, key) -> NODES.arrayNode().add(list.path(0)));
        return List.of(
                same("lists keyed by id", (list, key) -> keyed(list, key, true)),
                same("lists keyed by id, which is not within", (list, key) -> keyed(list, key, false)),
                same("lists with gaps", (list, key) -> keyed(list, index -> String.valueOf(2 * index))),
                same("lists keyed by words", (list, key) -> keyed(list, index -> "word-" + index)),
                same("lists with nothing among the elements", ListShapes::gaps),
                ResponseShape.of("an only element", new Lists(EVERYWHERE, (list, key) -> list.path(0)), first),
                ResponseShape.of(
                        "an only element that begins with objects",
                        new Lists(EVERYWHERE, (list, key) -> objectsFirst(list.path(0))),
                        first),
                none("no list", PAYLOAD, null),
                none("null for a list", PAYLOAD, NullNode.instance),
                none("[] for a list", PAYLOAD, NODES.arrayNode()),
                none("{} for a list", PAYLOAD, NODES.objectNode()),
                none("false for a list", PAYLOAD, BooleanNode.FALSE),
                none("an empty text for a list", PAYLOAD, TextNode.valueOf("")),
                none("no lists within", WITHIN, null),
                none("null for lists within", WITHIN, NullNode.instance),
                none("[] for lists within", WITHIN, NODES.arrayNode()),
                none("{} for lists within", WITHIN, NODES.objectNode()),
                none("false for lists within", WITHIN, BooleanNode.FALSE),
                none("empty texts for lists within", WITHIN, TextNode.valueOf("")));
    }

    private static ResponseShape same(String name, Form form) {
        return ResponseShape.same(name, new Lists(EVERYWHERE, form));
    }

    private static ResponseShape none(String name, Set<ShapePlace> places, JsonNode none) {
        return ResponseShape.of(name, new Lists(places, (list, key) -> none), new Lists(places, (list, key) -> null));
    }

    private static JsonNode keyed(ArrayNode list, String key, boolean within) {
        if (key == null || !tellsApart(key, list)) {
            return list;
        }
        ObjectNode object = NODES.objectNode();
        for (JsonNode element : list) {
            ObjectNode value = element.deepCopy();
            object.set(element.path(key).asText(), within ? value : value.without(key));
        }
        return object;
    }

    private static boolean tellsApart(String key, ArrayNode list) {
        Set<String> keys = new HashSet<>();
        list.forEach(element -> keys.add(element.path(key).asText()));
        return keys.size() == list.size() && !keys.contains("");
    }

    private static JsonNode keyed(ArrayNode list, IntFunction<String> keys) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < list.size(); i++) {
            object.set(keys.apply(i), list.path(i));
        }
        return object;
    }

    private static JsonNode gaps(ArrayNode list, String key) {
        ArrayNode gaps = NODES.arrayNode().addNull();
        list.forEach(element -> gaps.add(element).add(NODES.arrayNode()).addNull());
        return gaps;
    }

    /** The first field is the one that says whether an object is a thing or a list of them. */
    private static JsonNode objectsFirst(JsonNode element) {
        if (!element.isObject()) {
            return element;
        }
        ObjectNode sorted = NODES.objectNode();
        element.properties().stream()
                .filter(field -> field.getValue().isObject())
                .forEach(field -> sorted.set(field.getKey(), field.getValue()));
        return sorted.setAll((ObjectNode) element.deepCopy());
    }

    private interface Form {
        JsonNode of(ArrayNode list, String key);
    }

    private record Lists(Set<ShapePlace> places, Form form) implements ShapeWalk.ShapeChange {

        @Override
        public JsonNode list(ArrayNode list, Class<?> element, String key, ShapePlace place) {
            // What no document shows is kept as it comes, unless the operation is for it.
            boolean known = element != Object.class || place == ShapePlace.PAYLOAD;
            return known && places.contains(place) && !list.isEmpty() ? form.of(list, key) : list;
        }
    }
}
