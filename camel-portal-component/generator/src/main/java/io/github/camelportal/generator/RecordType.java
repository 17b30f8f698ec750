package io.github.camelportal.generator;

import java.util.List;

/**
 * A record that answers are read into.
 *
 * @param name        simple name of the record
 * @param description what it is, in sentences
 * @param fields      its components, in the order of the table
 */
public record RecordType(String name, String description, List<Field> fields) {

    /**
     * A component of a record.
     *
     * @param name        name of the component
     * @param type        its Java type
     * @param element     the record that it is or has elements of, or null
     * @param secret      whether the value must not be shown
     * @param description what it means
     */
    public record Field(String name, String type, String element, boolean secret, String description) {

        /** Whether one line shows it. */
        boolean isPlain() {
            return element == null && !type.contains("<") && !type.equals("Object");
        }
    }

    /** The first components that are worth a line in a log, and may be in one. */
    public List<String> shown() {
        return fields.stream()
                .filter(field -> field.isPlain() && !field.secret())
                .map(Field::name)
                .limit(2)
                .toList();
    }
}
