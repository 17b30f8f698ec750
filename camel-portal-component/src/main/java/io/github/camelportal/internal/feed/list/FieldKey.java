package io.github.camelportal.internal.feed.list;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.feed.ElementId;

/**
 * The key of the elements of a list, which is the value of one field or of several.
 *
 * @param fields    names of the fields
 * @param positions whether the keys are positions, of which the first one is 0
 */
record FieldKey(List<String> fields, boolean positions) implements ElementKey {

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

    private String value(JsonNode element, String field) {
        JsonNode value = element.path(field);
        boolean isPosition =
                positions && value.isValueNode() && value.asText().strip().equals("0");
        return isPosition ? "0" : ElementId.of(value);
    }

    @Override
    public String toString() {
        return String.join(" and ", fields);
    }
}
