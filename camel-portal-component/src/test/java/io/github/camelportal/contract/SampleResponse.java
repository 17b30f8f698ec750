package io.github.camelportal.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.client.decode.shapes.ShapeWalk;
import io.github.camelportal.contract.Contract.ContractOperation;

/** An answer in the plainest shape: those that the documents show, and one with every field that the record knows. */
public record SampleResponse(String origin, ObjectNode tree) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public static List<SampleResponse> of(ContractOperation operation, ResponseSpec spec) {
        List<SampleResponse> samples = new ArrayList<>();
        // Where both providers show one, the answers differ in the names of people only.
        operation.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().has("error"))
                .limit(1)
                .forEach(answer -> samples.add(new SampleResponse(
                        answer.getKey(), plain(answer.getValue().deepCopy(), spec))));
        samples.add(new SampleResponse("every field", new Maker().answer(spec)));
        return samples;
    }

    /** An only element in place of a list is a strange shape already, and messages have shapes of their own. */
    private static ObjectNode plain(ObjectNode answer, ResponseSpec spec) {
        if (spec.field() == null) {
            answer.remove(List.of("success", "info"));
        }
        return (ObjectNode) ShapeWalk.changed(answer, spec, new ShapeWalk.ShapeChange() {});
    }

    /** Returns the expected payload, or a missing node if there is none. */
    public static JsonNode payload(JsonNode tree, ResponseSpec spec) {
        if (spec.field() == null || !tree.isObject()) {
            return tree;
        }
        JsonNode payload = tree.path(spec.field()).deepCopy();
        if (payload instanceof ObjectNode object) {
            spec.mergedFields().stream().filter(tree::has).forEach(field -> object.set(field, tree.path(field)));
        }
        return payload;
    }

    /** Makes values by type, each different from the others. */
    private static final class Maker {

        private static final String ADDRESS = "IP address";

        private int number = 100;

        ObjectNode answer(ResponseSpec spec) {
            if (spec.field() == null) {
                return (ObjectNode) value("answer", spec.element());
            }
            ObjectNode answer = NODES.objectNode();
            boolean list = spec.kind() == ResponseSpec.Kind.LIST;
            answer.set(
                    spec.field(),
                    list ? list("element", spec.element(), spec.listing().key()) : value("", spec.element()));
            spec.mergedFields()
                    .forEach(field -> answer.set(field, ((ObjectNode) answer.path(spec.field())).remove(field)));
            return answer;
        }

        private ArrayNode list(String name, Type element, String key) {
            ArrayNode list = NODES.arrayNode();
            for (int i = 0; i < 3; i++) {
                JsonNode value = element == Object.class
                        ? NODES.objectNode()
                                .put(key == null ? "id" : key, String.valueOf(number++))
                                .put("name", "Name " + i)
                        : value(name, element);
                list.add(value);
            }
            return list;
        }

        private JsonNode value(String name, Type type) {
            number++;
            if (type instanceof ParameterizedType generic) {
                String element = name.equals("ip") || name.equals("ipv6") ? ADDRESS : "element";
                return generic.getRawType() == Map.class
                        ? map()
                        : list(element, generic.getActualTypeArguments()[0], null);
            }
            Class<?> single = (Class<?>) type;
            if (single == Map.class) {
                return name.isEmpty() ? keyedById() : map();
            }
            if (single.isRecord()) {
                ObjectNode fields = NODES.objectNode();
                for (RecordComponent component : RecordComponents.components(single)) {
                    String field = RecordComponents.wireNames(component).get(0);
                    fields.set(field, value(field, component.getGenericType()));
                }
                return fields;
            }
            return scalar(name, single);
        }

        private JsonNode scalar(String name, Class<?> type) {
            if (name.equals(ADDRESS)) {
                return NODES.textNode("2001:db8::" + number);
            }
            if (type == BigDecimal.class) {
                return NODES.textNode(number + ".65");
            }
            if (type == Integer.class) {
                return NODES.numberNode(number);
            }
            if (type == Boolean.class) {
                return NODES.textNode(number % 2 == 0 ? "1" : "0");
            }
            if (type == LocalDate.class) {
                return NODES.textNode("2024-02-29");
            }
            if (type == LocalDateTime.class) {
                return NODES.textNode("2024-02-29 08:09:" + (10 + number % 50));
            }
            return NODES.textNode(ShapeWalk.isId(name) ? String.valueOf(number) : "Text of " + name + " " + number);
        }

        /** A payload without documented fields, which only its keys can tell from messages. */
        private static JsonNode keyedById() {
            return NODES.objectNode().put("331", 1).set("332", NODES.arrayNode().add("basic"));
        }

        private static JsonNode map() {
            return NODES.objectNode()
                    .put("full", 1)
                    .set("332", NODES.arrayNode().add("basic"));
        }
    }
}
