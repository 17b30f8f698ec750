package io.github.camelportal.internal.feed.list;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The key of the elements of a list, which is the value of one field or of several.
 *
 * @param fields names of the fields
 */
record FieldKey(List<String> fields) implements ElementKey {

    /** Returns the values without blanks around them. */
    @Override
    public String of(JsonNode element) {
        if (fields.size() == 1) {
            return value(element, fields.get(0));
        }
        List<String> values = new ArrayList<>();
        for (String field : fields) {
            String value = value(element, field);
            if (value.isEmpty()) {
                return "";
            }
            values.add(ElementKey.withoutBlanks(value));
        }
        return String.join(" ", values);
    }

    private static String value(JsonNode element, String field) {
        return element.path(field).asText("").strip();
    }

    @Override
    public String toString() {
        return String.join(" and ", fields);
    }
}
