package io.github.camelportal.generator;

import java.util.List;

/**
 * A record that responses are read into.
 *
 * @param name        simple name of the record
 * @param description content, in sentences
 * @param fields      components, in the order of the table
 */
public record RecordType(String name, String description, List<Field> fields) {

    /**
     * A component of a record.
     *
     * @param name        name of the component
     * @param type        its Java type
     * @param element     record that it is or that its elements are, or null
     * @param secret      whether the value must be masked
     * @param description meaning
     */
    public record Field(String name, String type, String element, boolean secret, String description) {

        /** Returns whether the value fits in one line. */
        boolean isPlain() {
            return element == null && !type.contains("<") && !type.equals("Object");
        }
    }

    /** Returns the first components that a log line can contain: plain and not secret. */
    public List<String> logged() {
        return fields.stream()
                .filter(field -> field.isPlain() && !field.secret())
                .map(Field::name)
                .limit(2)
                .toList();
    }
}
