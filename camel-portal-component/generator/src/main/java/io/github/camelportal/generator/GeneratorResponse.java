package io.github.camelportal.generator;

import java.util.List;

/**
 * What an operation answers.
 *
 * @param kind         how to read it
 * @param payload      the field that holds what the user wants, or null where the answer itself is that
 * @param payloadWith  fields beside the payload that belong into it
 * @param schema       name of the schema of the payload or of its elements, or null where no document shows it
 * @param listing      the list in the answer whose elements can be told apart, or null
 * @param description  what it is, a sentence
 * @param secret       whether nothing of it must be shown
 * @param beside       fields that the example has beside the payload
 * @param exampleJson  an example, or null
 */
public record GeneratorResponse(
        Kind kind,
        String payload,
        List<String> payloadWith,
        String schema,
        Listing listing,
        String description,
        boolean secret,
        List<String> beside,
        String exampleJson) {

    /** The ways to read an answer. */
    public enum Kind {
        /** One thing. */
        ONE,
        /** A list of things. */
        LIST,
        /** Success and nothing else. */
        ACKNOWLEDGEMENT,
        /** A file. */
        FILE,
        /** Not documented. */
        UNKNOWN
    }

    /**
     * A list in an answer.
     *
     * @param field  where it is
     * @param key    the field that tells its elements apart, or null
     * @param schema name of the schema of its elements, or null
     */
    public record Listing(String field, String key, String schema) {}

    /** Simple name of the Java type of what comes out. */
    public String javaType() {
        String one = schema == null ? "Map" : schema;
        return switch (kind) {
            case ONE, ACKNOWLEDGEMENT -> one;
            case LIST -> "List<" + one + ">";
            case FILE -> "StreamCache";
            case UNKNOWN -> "Object";
        };
    }
}
