package io.github.camelportal.internal.client.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.json.SecretNodes;
import io.github.camelportal.model.SecretFields;

/** Extracts the errors that a response body reports, in any of the shapes in which portals report them. */
final class ErrorExtractor {

    private static final String UNEXPLAINED = "failure without a reason";
    private static final Set<String> ERROR_WORDS = Set.of("error", "fail", "failed", "failure");
    private static final Pattern ERROR_CODE = Pattern.compile("[45]\\d\\d");
    private static final List<String> EXPLANATIONS = List.of("message", "msg", "reason");
    private static final List<String> CODE_FIELDS = List.of("code", "error", "message", "msg", "text", "name");

    private ErrorExtractor() {}

    /**
     * Returns the codes and sentences of the portal, or an empty list if it reports no failure.
     *
     * @param statusTells whether a status tells success from failure; elsewhere, it is a value like others
     */
    @SuppressWarnings("ReferenceEquality") // An envelope may contain an equal object.
    static List<String> extract(JsonNode body, boolean statusTells) {
        List<String> errors = errors(body, statusTells);
        JsonNode data = Envelope.unwrap(body);
        // Some installs report the success within the data envelope.
        return errors.isEmpty() && data != body ? errors(data, statusTells) : errors;
    }

    /** Whether a gateway or a PHP layer reports a failure that the portal does not know, whatever stands beside. */
    static boolean isFault(JsonNode body) {
        boolean failed = isErrorWord(body.path("status")) || isErrorCode(body.path("code"));
        return (failed && EXPLANATIONS.stream().map(body::path).anyMatch(ErrorExtractor::isText))
                || isText(body.path("exception"));
    }

    private static boolean isErrorCode(JsonNode code) {
        return code.isValueNode() && ERROR_CODE.matcher(code.asText().strip()).matches();
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.textValue().isBlank();
    }

    private static List<String> errors(JsonNode body, boolean statusTells) {
        if (body.isBoolean()) {
            return body.booleanValue() ? List.of() : List.of(UNEXPLAINED);
        }
        if (!body.isObject()) {
            return List.of();
        }
        List<String> errors = new ArrayList<>(texts(body.path("error")));
        errors.addAll(texts(body.path("errors")));
        if (isRefusal(body, statusTells)) {
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

    private static boolean isRefusal(JsonNode body, boolean statusTells) {
        JsonNode status = body.path("status");
        return isFalse(body.path("success")) || (statusTells && (isFalse(status) || isErrorWord(status)));
    }

    private static boolean isErrorWord(JsonNode status) {
        return status.isTextual()
                && ERROR_WORDS.contains(status.textValue().strip().toLowerCase(Locale.ROOT));
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
