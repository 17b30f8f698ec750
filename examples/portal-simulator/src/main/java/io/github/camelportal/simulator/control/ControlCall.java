package io.github.camelportal.simulator.control;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.simulator.http.Fields;

/** A request to the control API. */
public final class ControlCall {

    private final Map<String, String> variables;
    private final Fields fields;

    public ControlCall(Map<String, String> variables, Fields fields) {
        this.variables = variables;
        this.fields = fields;
    }

    String path(String variable) {
        return variables.get(variable);
    }

    public Optional<String> text(String name) {
        return fields.text(name);
    }

    public Optional<JsonNode> value(String name) {
        return fields.value(name);
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> new ControlException(400, "The field '" + name + "' is missing"));
    }

    public int requiredNumber(String name) {
        return number(name, required(name));
    }

    boolean requiredSwitch(String name) {
        return switch (required(name)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new ControlException(400, "The field '" + name + "' is neither true nor false");
        };
    }

    public Optional<Integer> number(String name) {
        return text(name).map(text -> number(name, text));
    }

    /** Refuses the request if it has other fields than these: a misspelt one would do nothing, silently. */
    public void allow(String... names) {
        List<String> allowed = Arrays.asList(names);
        fields.names().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ControlException(
                            400, "Unknown field '" + name + "': there are " + String.join(", ", allowed));
                });
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new ControlException(400, "The field '" + name + "' is not a whole number");
        }
    }
}
