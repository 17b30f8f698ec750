package io.github.camelportal.client;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.api.Effect;
import io.github.camelportal.api.Operation;
import io.github.camelportal.json.ElementShape;
import io.github.camelportal.json.PortalJson;
import io.github.camelportal.model.Acknowledgement;

/** Makes records or maps of the portal's JSON; lists are read by {@link ListPage}. */
final class TypedReplies implements ReplyReader<PortalResult> {

    @Override
    public PortalResult read(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        PortalResult plain =
                reply.isWhole() && RecordParser.canRead(operation.answer()) ? plain(operation, reply, failures) : null;
        return plain == null ? anyShape(operation, reply, failures) : plain;
    }

    /** Null where the answer is none of the plain ones, or broken: a look at the whole of it tells which. */
    private static PortalResult plain(Operation operation, Reply reply, FailureDecoder failures) {
        try (RecordParser parser = new RecordParser(reply.head(), operation.answer())) {
            Object body = parser.read();
            requireSuccess(operation, reply, parser.around(), failures);
            return new PortalResult(body, Envelope.info(parser.around()), Envelope.beside(parser.around(), List.of()));
        } catch (IOException e) {
            return null;
        }
    }

    private static void requireSuccess(Operation operation, Reply reply, JsonNode answer, FailureDecoder failures) {
        PortalOperationException failure =
                failures.ofAnswer(reply, answer, operation.answer().kind());
        if (failure != null) {
            throw failure;
        }
    }

    private static PortalResult anyShape(Operation operation, Reply reply, FailureDecoder failures) throws IOException {
        try {
            JsonNode answer = parse(reply, failures);
            requireSuccess(operation, reply, answer, failures);
            List<String> info = Envelope.info(answer);
            JsonNode opened = holdsPayload(answer, operation.answer()) ? answer : Envelope.opened(answer);
            Map<String, Object> beside = beside(operation.answer(), opened);
            if (opened != answer) {
                beside = new LinkedHashMap<>(beside);
                beside.putAll(Envelope.besideData(answer));
            }
            return new PortalResult(body(operation, opened, info), info, beside);
        } catch (JsonMappingException e) {
            throw failures.misfit(reply, Misfits.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw failures.notJson(reply, "broken JSON");
        }
    }

    /** A thing that has a field named data is no envelope. */
    private static boolean holdsPayload(JsonNode answer, Answer expected) {
        return expected.kind() == Answer.Kind.ONE
                && (expected.field() == null
                        ? ElementShape.of(expected.element()).fields().stream().anyMatch(answer::has)
                        : answer.has(expected.field()));
    }

    private static Map<String, Object> beside(Answer expected, JsonNode answer) {
        if (expected.kind() != Answer.Kind.ONE || expected.field() == null || !answer.has(expected.field())) {
            return Map.of();
        }
        List<String> payload = new ArrayList<>(expected.with());
        payload.add(expected.field());
        return Envelope.beside(answer, payload);
    }

    private static JsonNode parse(Reply reply, FailureDecoder failures) throws IOException {
        if (reply.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!reply.looksLikeJson()) {
            throw failures.notJson(reply, "no JSON");
        }
        JsonNode answer = PortalJson.mapper().readTree(reply.body());
        reply.finish();
        return answer;
    }

    private static Object body(Operation operation, JsonNode answer, List<String> info) throws JsonProcessingException {
        Answer expected = operation.answer();
        return switch (expected.kind()) {
            case ONE -> typed(payload(answer, expected), expected.element());
            case ACKNOWLEDGEMENT -> acknowledgement(answer, info);
            case LIST, FILE, UNKNOWN -> unknown(operation, answer, info);
        };
    }

    /**
     * The field that the user wants, with what belongs to it; where the field is missing, the answer may be it. Without the
     * thing itself, its parts are nothing.
     */
    private static JsonNode payload(JsonNode answer, Answer expected) {
        if (expected.field() == null || !answer.has(expected.field())) {
            JsonNode left = Envelope.withoutMessages(answer);
            boolean partsOnly =
                    left.properties().stream().allMatch(field -> expected.with().contains(field.getKey()));
            return left.isObject() && partsOnly ? MissingNode.getInstance() : left;
        }
        JsonNode payload = answer.path(expected.field());
        JsonNode only = payload.isArray() && payload.size() == 1 ? payload.get(0) : payload;
        if (!only.isObject() || only.isEmpty()) {
            return only;
        }
        ObjectNode whole = PortalJson.mapper().createObjectNode().setAll((ObjectNode) only);
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

    private static Acknowledgement acknowledgement(JsonNode answer, List<String> info) {
        JsonNode left = Envelope.withoutMessages(answer);
        Map<String, Object> others = left.isObject() ? PortalJson.toMap(left) : Map.of();
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
}
