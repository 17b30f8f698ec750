package io.github.camelportal.internal.client.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.json.SecretNodes;
import io.github.camelportal.model.SecretFields;

/** Extracts the errors that a response body reports, in any of the shapes in which portals report them. */
final class ErrorExtractor {

    private static final String UNEXPLAINED = "failure without a reason";
    private static final List<String> CODE_FIELDS = List.of("code", "error", "message", "msg", "text", "name");

    private ErrorExtractor() {}

    /** Returns the codes and sentences of the portal, or an empty list for a success. */
    @SuppressWarnings("ReferenceEquality") // An envelope may contain an equal object.
    static List<String> extract(JsonNode body, ResponseSpec.Kind kind) {
        List<String> errors = errors(body, kind);
        JsonNode data = Envelope.unwrap(body);
        // Some installs report the success within the data envelope.
        return errors.isEmpty() && data != body ? errors(data, kind) : errors;
    }

    private static List<String> errors(JsonNode body, ResponseSpec.Kind kind) {
        if (body.isBoolean()) {
            return body.booleanValue() ? List.of() : List.of(UNEXPLAINED);
        }
        if (!body.isObject()) {
            return List.of();
        }
        List<String> errors = new ArrayList<>(texts(body.path("error")));
        errors.addAll(texts(body.path("errors")));
        if (isRefusal(body, kind)) {
            errors.addAll(texts(body.path("reason")));
            if (errors.isEmpty()) {
                errors.addAll(texts(body.path("message")));
            }
            if (errors.isEmpty()) {
                errors.add(UNEXPLAINED);
            }
        }
        return errors;
    }

    /** {@code "status": false} is a failure only if success would be {@code "status": true}. Elsewhere, it is a value. */
    private static boolean isRefusal(JsonNode body, ResponseSpec.Kind kind) {
        return isFalse(body.path("success"))
                || (kind == ResponseSpec.Kind.ACKNOWLEDGEMENT && isFalse(body.path("status")));
    }

    private static boolean isFalse(JsonNode flag) {
        return (flag.isBoolean() && !flag.booleanValue())
                || (flag.isTextual()
                        && Stream.of("", "0", "false").anyMatch(flag.textValue().strip()::equalsIgnoreCase))
                || (flag.isInt() && flag.intValue() == 0);
    }

    private static List<String> texts(JsonNode error) {
        if (error.isMissingNode() || error.isNull() || isFalse(error)) {
            return List.of();
        }
        if (error.isArray() || isKeyed(error)) {
            List<String> texts = new ArrayList<>();
            error.forEach(item -> texts.addAll(texts(item)));
            return texts;
        }
        String text = (error.isObject() ? ofObject(error) : error.asText()).strip();
        return text.isEmpty() || text.equals("{}") ? List.of() : List.of(text);
    }

    /** PHP writes a list whose keys have gaps as an object. */
    private static boolean isKeyed(JsonNode error) {
        return error.isObject()
                && error.properties().stream()
                        .allMatch(field -> field.getKey().chars().allMatch(Character::isDigit));
    }

    private static String ofObject(JsonNode error) {
        return CODE_FIELDS.stream()
                .map(error::path)
                .filter(field -> field.isTextual() || field.isNumber())
                .map(JsonNode::asText)
                .findFirst()
                .orElseGet(
                        () -> SecretNodes.masked(error, SecretFields::isSecret).toString());
    }
}
