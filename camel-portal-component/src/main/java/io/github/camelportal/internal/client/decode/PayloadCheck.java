package io.github.camelportal.internal.client.decode;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.api.RawOperations;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.model.PortalRecord;

/**
 * Checks whether a response to a read contains the payload of the operation. A portal in maintenance responds with a message, with
 * {@code null} or with nothing, and none of these says anything about its data. Lists are checked while they are read.
 */
final class PayloadCheck {

    /** Fields that a gateway or a portal in trouble writes too, so that they are no evidence of a record. */
    static final Set<String> MESSAGES =
            Set.of("code", "data", "error", "errors", "info", "message", "msg", "page", "reason", "status", "success");

    private static final List<String> TEXTS = List.of("message", "msg", "reason", "exception");
    private static final Set<String> SUCCESS_CODES = Set.of("0", "200");
    private static final Set<String> SUCCESS = Set.of("true", "1", "200", "ok", "success");

    private PayloadCheck() {}

    /** Returns the content of the envelope, or the body itself if the payload is there, whose field {@code data} is its own. */
    static JsonNode open(JsonNode body, ResponseSpec spec) {
        boolean holdsPayload = spec.kind() == ResponseSpec.Kind.SINGLE
                && (spec.field() == null
                        ? ElementShape.of(spec.element()).fields().stream().anyMatch(body::has)
                        : body.has(spec.field()));
        return holdsPayload ? body : Envelope.unwrap(body);
    }

    /**
     * Throws if a response to a read lacks its payload.
     *
     * @param body   content of the response, outside of its envelope, or a missing node if the response is empty
     * @param strict whether it may not lack a list that belongs to the payload either
     */
    static void throwIfMissing(
            Operation operation, JsonNode body, RawResponse response, ErrorDecoder errors, boolean strict) {
        if (isMissing(operation, body)) {
            throw errors.absent(response, operation.response().field());
        }
        String field = strict ? missingMergedField(operation, body) : null;
        if (field != null) {
            throw errors.absent(response, field);
        }
    }

    private static boolean isMissing(Operation operation, JsonNode body) {
        if (operation.effect() != OperationEffect.READ || operation.group().equals(RawOperations.GROUP)) {
            return false;
        }
        ResponseSpec spec = operation.response();
        return switch (spec.kind()) {
            case SINGLE ->
                ErrorExtractor.isFault(body)
                        || !(PortalRecord.class.isAssignableFrom(spec.element())
                                ? hasRecord(body, spec)
                                : hasValue(body, spec));
            case UNKNOWN -> !hasAnything(body);
            case LIST, ACKNOWLEDGEMENT, FILE -> false;
        };
    }

    /**
     * Returns the first field beside the payload that a response to a read lacks, such as the replies to a ticket, or null if there
     * is none. The values null, false, an empty text and a list of nothing else are no list.
     */
    private static String missingMergedField(Operation operation, JsonNode body) {
        ResponseSpec spec = operation.response();
        if (operation.effect() != OperationEffect.READ || spec.kind() != ResponseSpec.Kind.SINGLE) {
            return null;
        }
        JsonNode payload = spec.field() == null || !body.has(spec.field()) ? body : body.path(spec.field());
        JsonNode only = payload.isArray() && payload.size() == 1 ? payload.get(0) : payload;
        return spec.mergedFields().stream()
                .filter(name -> !isPresent(body.path(name)) && !isPresent(only.path(name)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPresent(JsonNode value) {
        return value.isContainerNode()
                && (value.isEmpty() || value.valueStream().anyMatch(element -> !ElementShape.isNothing(element)));
    }

    /** Whether a write reports its success without a payload, of which a record without values would be made. */
    static boolean isEmptySuccess(Operation operation, JsonNode body) {
        return !operation.isSafe() && body.isObject() && !hasRecord(body, operation.response());
    }

    /** Whether the response, and the content of its envelope, consist of messages. A page without content is one too. */
    static boolean hasOnlyMessages(JsonNode body) {
        return Stream.of(body, body.path("data"))
                .flatMap(scope -> scope.properties().stream())
                .allMatch(field -> MESSAGES.contains(field.getKey()) && isMessage(field.getKey(), field.getValue()));
    }

    private static boolean isMessage(String name, JsonNode value) {
        return switch (name) {
            case "data" -> value.isObject() || ElementShape.isNothing(value);
            case "page" -> ElementShape.isNothing(value);
            case "code", "status", "success" -> value.isValueNode();
            default -> true;
        };
    }

    /**
     * Whether a message stands beside an empty list, so that the list may be empty because of it.
     *
     * @param metadata fields around the list
     */
    static boolean explainsEmptyList(JsonNode metadata) {
        JsonNode code = metadata.path("code");
        JsonNode status = metadata.path("status");
        return TEXTS.stream().map(metadata::path).anyMatch(PayloadCheck::isStatement)
                || (isStatement(code) && !SUCCESS_CODES.contains(code.asText().strip()))
                || (isStatement(status)
                        && !SUCCESS.contains(status.asText().strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean hasRecord(JsonNode body, ResponseSpec spec) {
        boolean named = spec.field() != null && body.has(spec.field());
        JsonNode only = PayloadReader.single(named ? body.path(spec.field()) : body, spec);
        Collection<String> others = named ? List.of() : MESSAGES;
        // A message has a name or a text too, and may stand in place of the response or of the record.
        boolean isDoubtful = (!named && spec.field() != null) || ElementCheck.hasMessage(only);
        return only.properties().stream()
                .filter(field -> !others.contains(field.getKey()))
                .filter(field -> !ElementCheck.isOfMessage(field.getKey(), isDoubtful))
                .filter(field -> !spec.mergedFields().contains(field.getKey()))
                .anyMatch(field -> ElementShape.of(spec.element()).fields().contains(field.getKey())
                        && isUsable(field.getValue(), spec));
    }

    /** A record that is the whole response may consist of empty lists only. */
    private static boolean isUsable(JsonNode value, ResponseSpec spec) {
        return !ElementShape.isNothing(value) || (spec.field() == null && value.isContainerNode());
    }

    private static boolean hasValue(JsonNode body, ResponseSpec spec) {
        boolean isMap = spec.element() == Map.class;
        if (spec.field() != null && body.has(spec.field())) {
            // A text may be empty, and PHP writes an empty map as an empty list.
            return !isMap || body.path(spec.field()).isContainerNode();
        }
        if (!isMap) {
            return body.isTextual();
        }
        boolean isEmptyList = body.isArray() && body.isEmpty();
        return isEmptyList || isKeyedById(body);
    }

    private static boolean isKeyedById(JsonNode body) {
        JsonNode values = Envelope.withoutMessages(body);
        return !values.isEmpty()
                && values.isObject()
                && values.properties().stream().allMatch(field -> ElementShape.isId(field.getKey()));
    }

    /** Without documentation, anything but a message may be the payload, and so may the statement of a success. */
    private static boolean hasAnything(JsonNode body) {
        if (ErrorExtractor.isFault(body)) {
            return false;
        }
        if (!body.isObject()) {
            return !body.isNull() && !body.isMissingNode();
        }
        return body.isEmpty()
                || isStatement(body.path("success"))
                || isStatement(body.path("status"))
                || body.properties().stream()
                        .anyMatch(field -> !MESSAGES.contains(field.getKey())
                                && !field.getValue().isNull());
    }

    private static boolean isStatement(JsonNode value) {
        return value.isValueNode() && !ElementShape.isNothing(value);
    }
}
