package io.github.camelportal.internal.client.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.ResponseSpec;

/** Finds in an answer what the portal says went wrong, in any of the shapes in which portals say it. */
final class ErrorExtractor {

    private static final String UNEXPLAINED = "failure without a reason";
    private static final List<String> CODE_FIELDS = List.of("code", "error", "message", "msg", "text", "name");

    private ErrorExtractor() {}

    /** The errors; empty where the answer is a success. */
    static List<String> extract(JsonNode answer, ResponseSpec.Kind kind) {
        List<String> errors = around(answer, kind);
        JsonNode data = Envelope.unwrap(answer);
        // Within the data envelope, success is said as it is without one.
        return errors.isEmpty() && data != answer ? around(data, kind) : errors;
    }

    private static List<String> around(JsonNode answer, ResponseSpec.Kind kind) {
        if (answer.isBoolean()) {
            return answer.booleanValue() ? List.of() : List.of(UNEXPLAINED);
        }
        if (!answer.isObject()) {
            return List.of();
        }
        List<String> errors = new ArrayList<>(texts(answer.path("error")));
        errors.addAll(texts(answer.path("errors")));
        if (isRefusal(answer, kind)) {
            errors.addAll(texts(answer.path("reason")));
            if (errors.isEmpty()) {
                errors.addAll(texts(answer.path("message")));
            }
            if (errors.isEmpty()) {
                errors.add(UNEXPLAINED);
            }
        }
        return errors;
    }

    /** {@code "status": false} is a failure only where success would be {@code "status": true}, and a value elsewhere. */
    private static boolean isRefusal(JsonNode answer, ResponseSpec.Kind kind) {
        return isFalse(answer.path("success"))
                || (kind == ResponseSpec.Kind.ACKNOWLEDGEMENT && isFalse(answer.path("status")));
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

    /** A list whose keys have gaps is written as an object, of errors too. */
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
                .orElseGet(error::toString);
    }
}
