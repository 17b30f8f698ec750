package io.github.camelportal.simulator.specification;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.http.Call;
import io.github.camelportal.simulator.http.Refusal;

/**
 * A parameter of an operation in a document.
 *
 * @param type such as {@code integer}
 * @param inPath whether it is a variable of the path
 */
record SpecifiedParameter(String name, String type, boolean required, boolean inPath) {

    private static final Set<String> BOOLEANS = Set.of("true", "false", "1", "0");

    /** Refuses a call that lacks the parameter, or has a value of another type. */
    void check(Call call) {
        if (inPath) {
            if (type.equals("integer") && !call.path(name).matches("-?\\d+")) {
                throw Refusal.because("invalid_" + name);
            }
            return;
        }
        Optional<JsonNode> value = call.fields().value(name);
        if (value.isEmpty() || (value.get().isTextual() && value.get().asText().isEmpty())) {
            if (required) {
                throw Refusal.because("missing_" + name);
            }
            return;
        }
        if (!isValid(value.get())) {
            throw Refusal.because("invalid_" + name);
        }
    }

    private boolean isValid(JsonNode value) {
        return switch (type) {
            case "integer" -> value.isValueNode() && value.asText().matches("-?\\d+");
            case "number" -> value.isValueNode() && value.asText().matches("-?\\d+(\\.\\d+)?");
            case "boolean" -> value.isValueNode() && BOOLEANS.contains(value.asText());
            // PHP reads a list of a form as a map, and so do clients write one.
            case "array", "object" -> value.isContainerNode();
            case "string" -> value.isValueNode();
            default -> true;
        };
    }
}
