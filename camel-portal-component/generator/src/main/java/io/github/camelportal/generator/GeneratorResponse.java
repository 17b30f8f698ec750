package io.github.camelportal.generator;

import java.util.List;

/**
 * The response of an operation.
 *
 * @param kind         shape of the payload
 * @param payload      field that contains the payload, or null if the whole response is the payload
 * @param aliases      other names of that field at some installs
 * @param mergedFields fields next to the payload that are merged into it
 * @param schema       name of the schema of the payload or of its elements, or null if it is undocumented
 * @param listing      list in the response whose elements have a key, or null
 * @param evidence     fields that show the success of a write, or none if the operation needs no evidence
 * @param description  content of the payload, a sentence
 * @param secret       whether all of it must be masked
 * @param extraFields  fields of the example next to the payload
 * @param exampleJson  example, or null
 */
public record GeneratorResponse(
        Shape kind,
        String payload,
        List<String> aliases,
        List<String> mergedFields,
        String schema,
        ListSchema listing,
        List<String> evidence,
        String description,
        boolean secret,
        List<String> extraFields,
        String exampleJson) {

    /** Shape of a payload. */
    public enum Shape {
        /** One object. */
        SINGLE,
        /** A list of objects. */
        LIST,
        /** Success and nothing else. */
        ACKNOWLEDGEMENT,
        /** A file. */
        FILE,
        /** Undocumented. */
        UNKNOWN
    }

    /**
     * A list in a response.
     *
     * @param field  field that contains it
     * @param key    field that identifies an element, or null
     * @param schema name of the schema of its elements, or null
     */
    public record ListSchema(String field, String key, String schema) {}

    /** Returns the simple name of the Java type of the message body. */
    public String javaType() {
        String type = schema == null ? "Map" : schema;
        return switch (kind) {
            case SINGLE, ACKNOWLEDGEMENT -> type;
            case LIST -> "List<" + type + ">";
            case FILE -> "StreamCache";
            case UNKNOWN -> "Object";
        };
    }
}
