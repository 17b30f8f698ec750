package io.github.camelportal.internal.client.decode;

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

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.MappingErrors;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.Acknowledgement;

/** Makes records or maps of the portal's JSON; lists are read by {@link ListPage}. */
public final class RecordResponseReader implements ResponseReader<PortalResponse> {

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        PortalResponse plain = response.isWhole() && InlineRecordParser.canRead(operation.response())
                ? plain(operation, response, errors)
                : null;
        return plain == null ? anyShape(operation, response, errors) : plain;
    }

    /** Null where the answer is none of the plain ones, or broken: a look at the whole of it tells which. */
    private static PortalResponse plain(Operation operation, RawResponse response, ErrorDecoder errors) {
        try (InlineRecordParser parser = new InlineRecordParser(response.prefix(), operation.response())) {
            Object body = parser.read();
            requireSuccess(operation, response, parser.metadata(), errors);
            return new PortalResponse(
                    body, Envelope.info(parser.metadata()), Envelope.extraFields(parser.metadata(), List.of()));
        } catch (IOException e) {
            return null;
        }
    }

    private static void requireSuccess(
            Operation operation, RawResponse response, JsonNode answer, ErrorDecoder errors) {
        PortalOperationException failure =
                errors.fromBody(response, answer, operation.response().kind());
        if (failure != null) {
            throw failure;
        }
    }

    private static PortalResponse anyShape(Operation operation, RawResponse response, ErrorDecoder errors)
            throws IOException {
        try {
            JsonNode answer = parse(response, errors);
            requireSuccess(operation, response, answer, errors);
            List<String> info = Envelope.info(answer);
            JsonNode opened = holdsPayload(answer, operation.response()) ? answer : Envelope.unwrap(answer);
            Map<String, Object> beside = beside(operation.response(), opened);
            if (opened != answer) {
                beside = new LinkedHashMap<>(beside);
                beside.putAll(Envelope.extraFieldsOfData(answer));
            }
            return new PortalResponse(body(operation, opened, info), info, beside);
        } catch (JsonMappingException e) {
            throw errors.mappingError(response, MappingErrors.describe(e));
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }

    /** A thing that has a field named data is no envelope. */
    private static boolean holdsPayload(JsonNode answer, ResponseSpec spec) {
        return spec.kind() == ResponseSpec.Kind.SINGLE
                && (spec.field() == null
                        ? ElementShape.of(spec.element()).fields().stream().anyMatch(answer::has)
                        : answer.has(spec.field()));
    }

    private static Map<String, Object> beside(ResponseSpec spec, JsonNode answer) {
        if (spec.kind() != ResponseSpec.Kind.SINGLE || spec.field() == null || !answer.has(spec.field())) {
            return Map.of();
        }
        List<String> payload = new ArrayList<>(spec.mergedFields());
        payload.add(spec.field());
        return Envelope.extraFields(answer, payload);
    }

    private static JsonNode parse(RawResponse response, ErrorDecoder errors) throws IOException {
        if (response.isEmpty()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (!response.looksLikeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        JsonNode answer = PortalJson.mapper().readTree(response.body());
        response.drain();
        return answer;
    }

    private static Object body(Operation operation, JsonNode answer, List<String> info) throws JsonProcessingException {
        ResponseSpec spec = operation.response();
        return switch (spec.kind()) {
            case SINGLE -> typed(payload(answer, spec), spec.element());
            case ACKNOWLEDGEMENT -> acknowledgement(answer, info);
            case LIST, FILE, UNKNOWN -> unknown(operation, answer, info);
        };
    }

    /**
     * The field that the user wants, with what belongs to it; where the field is missing, the answer may be it. Without the
     * thing itself, its parts are nothing.
     */
    private static JsonNode payload(JsonNode answer, ResponseSpec spec) {
        if (spec.field() == null || !answer.has(spec.field())) {
            JsonNode left = Envelope.withoutMessages(answer);
            boolean partsOnly = left.properties().stream()
                    .allMatch(field -> spec.mergedFields().contains(field.getKey()));
            return left.isObject() && partsOnly ? MissingNode.getInstance() : left;
        }
        JsonNode payload = answer.path(spec.field());
        JsonNode only = payload.isArray() && payload.size() == 1 ? payload.get(0) : payload;
        if (!only.isObject() || only.isEmpty()) {
            return only;
        }
        ObjectNode whole = PortalJson.mapper().createObjectNode().setAll((ObjectNode) only);
        for (String field : spec.mergedFields()) {
            if (answer.has(field) && !whole.has(field)) {
                whole.set(field, answer.path(field));
            }
        }
        return whole;
    }

    private static Object unknown(Operation operation, JsonNode answer, List<String> info)
            throws JsonProcessingException {
        JsonNode left = Envelope.withoutMessages(answer);
        if (operation.effect() != OperationEffect.READ && (left.isEmpty() || left.isBoolean())) {
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
