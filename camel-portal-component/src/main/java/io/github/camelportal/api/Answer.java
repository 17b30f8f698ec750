package io.github.camelportal.api;

import java.util.List;

import io.github.camelportal.model.Acknowledgement;

/**
 * How to read what an operation answers.
 *
 * @param kind    what comes
 * @param field   the field of the answer that holds what the user wants, or null where the answer itself is that
 * @param with    fields beside that one that belong into it
 * @param key     for a list, the field that tells its elements apart; else null
 * @param element the record to make of the thing or of each element of the list; {@code Object} where no document
 *                shows the fields
 */
public record Answer(Kind kind, String field, List<String> with, String key, Class<?> element) {

    /** What can come. */
    public enum Kind {
        /** One thing. */
        ONE,
        /** A list of things. */
        LIST,
        /** Success and nothing else. */
        ACKNOWLEDGEMENT,
        /** A file. */
        FILE,
        /** Something that no document shows. */
        UNKNOWN
    }

    static Answer one(String field, Class<?> element, String... with) {
        return new Answer(Kind.ONE, field, List.of(with), null, element);
    }

    static Answer list(String field, String key, Class<?> element) {
        return new Answer(Kind.LIST, field, List.of(), key, element);
    }

    static Answer acknowledgement() {
        return new Answer(Kind.ACKNOWLEDGEMENT, null, List.of(), null, Acknowledgement.class);
    }

    static Answer file() {
        return new Answer(Kind.FILE, null, List.of(), null, Object.class);
    }

    static Answer unknown(String field) {
        return new Answer(Kind.UNKNOWN, field, List.of(), null, Object.class);
    }
}
