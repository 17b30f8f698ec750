package io.github.camelportal;

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

import io.github.camelportal.Contract.ContractOperation;
import io.github.camelportal.api.Answer;

/** An answer in the plainest shape: those that the documents show, and one with every field that the record knows. */
record SampleAnswer(String origin, ObjectNode tree) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static List<SampleAnswer> of(ContractOperation operation, Answer expected) {
        List<SampleAnswer> samples = new ArrayList<>();
        // Where both providers show one, the answers differ in the names of people only.
        operation.answers().entrySet().stream()
                .filter(answer -> !answer.getValue().has("error"))
                .limit(1)
                .forEach(answer -> samples.add(new SampleAnswer(
                        answer.getKey(), plain(answer.getValue().deepCopy(), expected))));
        samples.add(new SampleAnswer("every field", new Maker().answer(expected)));
        return samples;
    }

    /** An only element in place of a list is a strange shape already, and messages have shapes of their own. */
    private static ObjectNode plain(ObjectNode answer, Answer expected) {
        if (expected.field() == null) {
            answer.remove(List.of("success", "info"));
        }
        return (ObjectNode) ShapeWalk.changed(answer, expected, new ShapeWalk.Change() {});
    }

    /** What is to come out of it; missing where nothing is. */
    static JsonNode payload(JsonNode tree, Answer expected) {
        if (expected.field() == null || !tree.isObject()) {
            return tree;
        }
        JsonNode payload = tree.path(expected.field()).deepCopy();
        if (payload instanceof ObjectNode object) {
            expected.with().stream().filter(tree::has).forEach(field -> object.set(field, tree.path(field)));
        }
        return payload;
    }

    /** Makes values by type, each different from the others. */
    private static final class Maker {

        private int number = 100;

        ObjectNode answer(Answer expected) {
            if (expected.field() == null) {
                return (ObjectNode) value("answer", expected.element());
            }
            ObjectNode answer = NODES.objectNode();
            boolean list = expected.kind() == Answer.Kind.LIST;
            answer.set(
                    expected.field(),
                    list ? list(expected.element(), expected.listing().key()) : value("", expected.element()));
            expected.with()
                    .forEach(field -> answer.set(field, ((ObjectNode) answer.path(expected.field())).remove(field)));
            return answer;
        }

        private ArrayNode list(Type element, String key) {
            ArrayNode list = NODES.arrayNode();
            for (int i = 0; i < 3; i++) {
                JsonNode value = element == Object.class
                        ? NODES.objectNode()
                                .put(key == null ? "id" : key, String.valueOf(number++))
                                .put("name", "Name " + i)
                        : value("element", element);
                list.add(value);
            }
            return list;
        }

        private JsonNode value(String name, Type type) {
            number++;
            if (type instanceof ParameterizedType generic) {
                return generic.getRawType() == Map.class ? map() : list(generic.getActualTypeArguments()[0], null);
            }
            Class<?> single = (Class<?>) type;
            if (single == Map.class) {
                return map();
            }
            if (single.isRecord()) {
                ObjectNode fields = NODES.objectNode();
                for (RecordComponent component : RecordFields.components(single)) {
                    String field = RecordFields.wireNames(component).get(0);
                    fields.set(field, value(field, component.getGenericType()));
                }
                return fields;
            }
            return scalar(name, single);
        }

        private JsonNode scalar(String name, Class<?> type) {
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

        private static JsonNode map() {
            return NODES.objectNode()
                    .put("full", 1)
                    .set("332", NODES.arrayNode().add("basic"));
        }
    }
}
