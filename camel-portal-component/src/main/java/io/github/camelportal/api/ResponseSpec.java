package io.github.camelportal.api;

import java.util.List;

import io.github.camelportal.model.Acknowledgement;

/**
 * How to read what an operation answers.
 *
 * @param kind    what comes
 * @param field   the field of the answer that holds what the user wants, or null where the answer itself is that
 * @param mergedFields    fields beside that one that belong into it
 * @param element what to make of the thing, or of each element of the list; {@code Object} where no document shows the
 *                fields
 * @param listing the list in the answer whose elements can be told apart, or null where there is none
 */
public record ResponseSpec(Kind kind, String field, List<String> mergedFields, Class<?> element, Listing listing) {

    /** What can come. */
    public enum Kind {
        /** One thing. */
        SINGLE,
        /** A list of things. */
        LIST,
        /** Success and nothing else. */
        ACKNOWLEDGEMENT,
        /** A file. */
        FILE,
        /** Something that no document shows. */
        UNKNOWN
    }

    /**
     * A list in an answer.
     *
     * @param field   where it is
     * @param key     the field that tells its elements apart, or null
     * @param element what to make of each element
     */
    public record Listing(String field, String key, Class<?> element) {}

    static ResponseSpec single(String field, Class<?> element, String... with) {
        return new ResponseSpec(Kind.SINGLE, field, List.of(with), element, null);
    }

    static ResponseSpec list(String field, String key, Class<?> element) {
        return new ResponseSpec(Kind.LIST, field, List.of(), element, new Listing(field, key, element));
    }

    static ResponseSpec acknowledgement() {
        return new ResponseSpec(Kind.ACKNOWLEDGEMENT, null, List.of(), Acknowledgement.class, null);
    }

    static ResponseSpec file() {
        return new ResponseSpec(Kind.FILE, null, List.of(), Object.class, null);
    }

    static ResponseSpec unknown(String field) {
        return new ResponseSpec(Kind.UNKNOWN, field, List.of(), Object.class, null);
    }

    /** The same, with a list in it. */
    ResponseSpec withListing(String listField, String key, Class<?> listElement) {
        return new ResponseSpec(kind, field, mergedFields, element, new Listing(listField, key, listElement));
    }
}
