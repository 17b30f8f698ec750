package io.github.camelportal.client;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Effect;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.PortalJson;
import io.github.camelportal.model.Acknowledgement;

/** Makes records, lists of them, or maps of the portal's JSON. */
final class TypedReplies implements ReplyReader {

    @Override
    public PortalResult read(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        Answer expected = operation.answer();
        List<Object> elements = new ArrayList<>();
        JsonNode answer;
        try {
            answer = parse(operation, reply, failures, elements);
            PortalOperationException failure = failures.ofAnswer(reply, answer, expected.kind());
            if (failure != null) {
                throw failure;
            }
            Object body = expected.kind() == Answer.Kind.LIST
                    ? List.copyOf(elements)
                    : body(operation, Envelope.opened(answer), Envelope.info(answer));
            return new PortalResult(body, Envelope.info(answer));
        } catch (JsonMappingException e) {
            throw failures.misfit(reply, problem(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw failures.notJson(reply, "broken JSON");
        }
    }

    private static JsonNode parse(Operation operation, Reply reply, FailureDecoder failures, List<Object> elements)
            throws IOException {
        if (reply.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!reply.looksLikeJson()) {
            throw failures.notJson(reply, "no JSON");
        }
        Answer expected = operation.answer();
        if (expected.kind() != Answer.Kind.LIST) {
            return PortalJson.mapper().readTree(reply.body());
        }
        try (ListParser parser = new ListParser(reply.body(), expected.listing())) {
            return parser.parse(element -> {
                Object value = typed(element, expected.element());
                if (value != null) {
                    elements.add(value);
                }
            });
        }
    }

    private static Object body(Operation operation, JsonNode answer, List<String> info) throws JsonProcessingException {
        Answer expected = operation.answer();
        return switch (expected.kind()) {
            case ONE -> typed(payload(answer, expected), expected.element());
            case ACKNOWLEDGEMENT -> acknowledgement(answer, info);
            case LIST, FILE, UNKNOWN -> unknown(operation, answer, info);
        };
    }

    /** The field that the user wants, with what belongs to it; where the field is missing, the answer may be it. */
    private static JsonNode payload(JsonNode answer, Answer expected) {
        if (expected.field() == null || !answer.has(expected.field())) {
            return Envelope.withoutMessages(answer);
        }
        JsonNode payload = answer.path(expected.field());
        JsonNode only = payload.isArray() && payload.size() == 1 ? payload.get(0) : payload;
        if (!only.isObject()) {
            return only;
        }
        ObjectNode whole = only.deepCopy();
        for (String field : expected.with()) {
            if (answer.has(field) && !whole.has(field)) {
                whole.set(field, answer.path(field));
            }
        }
        return whole;
    }

    private static Object unknown(Operation operation, JsonNode answer, List<String> info)
            throws JsonProcessingException {
        JsonNode left = Envelope.withoutMessages(answer);
        if (operation.effect() != Effect.READ && (left.isEmpty() || left.isBoolean())) {
            return acknowledgement(left, info);
        }
        return typed(left, Object.class);
    }

    private static Acknowledgement acknowledgement(JsonNode answer, List<String> info) throws JsonProcessingException {
        JsonNode left = Envelope.withoutMessages(answer);
        Map<String, Object> others = left.isObject()
                ? PortalJson.mapper()
                        .treeToValue(
                                left,
                                PortalJson.mapper()
                                        .getTypeFactory()
                                        .constructMapType(Map.class, String.class, Object.class))
                : Map.of();
        return new Acknowledgement(true, info, others);
    }

    /** PHP's empty array, null and nothing at all are no record; of a map they are an empty one. */
    private static Object typed(JsonNode node, Class<?> type) throws JsonProcessingException {
        if (type == Map.class && (node.isNull() || node.isMissingNode() || node.isEmpty())) {
            return Map.of();
        }
        boolean nothing = node.isNull()
                || node.isMissingNode()
                || (type != Object.class && node.isContainerNode() && node.isEmpty());
        return nothing ? null : PortalJson.mapper().treeToValue(node, type);
    }

    /** Names the field, as in {@code field date: not a date}, without Jackson's talk of classes. */
    private static String problem(JsonMappingException e) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return (field.isEmpty() ? "the answer cannot be read: " : "the field " + field + " cannot be read: ")
                + e.getOriginalMessage();
    }
}
