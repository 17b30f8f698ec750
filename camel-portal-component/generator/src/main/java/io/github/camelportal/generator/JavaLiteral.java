package io.github.camelportal.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes JSON as a Java expression of maps, lists and values. */
final class JavaLiteral {

    private static final int INDENT = 4;

    private JavaLiteral() {}

    /** Writes the expression. An object with several fields gets a line for each, indented from the given column. */
    static String of(JsonNode value, int column) {
        if (value.isObject()) {
            List<String> entries = new ArrayList<>();
            value.properties()
                    .forEach(field -> entries.add(text(field.getKey()) + ", " + of(field.getValue(), column + INDENT)));
            return joined("Map.of(", entries, column);
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(of(element, column + INDENT)));
            boolean plain = elements.stream().noneMatch(element -> element.contains("("));
            return plain ? "List.of(" + String.join(", ", elements) + ")" : joined("List.of(", elements, column);
        }
        return value.isTextual() ? text(value.textValue()) : value.toString();
    }

    static String text(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return '"' + escaped + '"';
    }

    private static String joined(String opening, List<String> parts, int column) {
        if (parts.size() < 2) {
            return opening + String.join("", parts) + ")";
        }
        String lineBreak = "\n" + " ".repeat(column + INDENT);
        return parts.stream().collect(Collectors.joining("," + lineBreak, opening + lineBreak, ")"));
    }
}
