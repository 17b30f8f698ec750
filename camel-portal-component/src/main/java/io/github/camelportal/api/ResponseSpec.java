package io.github.camelportal.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.model.Acknowledgement;

/**
 * The shape of a response, and the type to read it into.
 *
 * @param kind         shape of the payload
 * @param field        field of the response that becomes the message body, or null if the whole response does
 * @param aliases      other names of that field at some installs
 * @param mergedFields fields next to it that are merged into the payload
 * @param element      type of the payload, or of each element of a list; {@code Object} if the fields are undocumented
 * @param listing      list in the response whose elements have a key, or null
 * @param evidence     fields that show the success of a write: {@code success} and {@code status} if they are true, {@code info}
 *                     if it is not empty, any other one if it has a value; empty for an operation that needs no evidence
 */
public record ResponseSpec(
        Kind kind,
        @Nullable String field,
        List<String> aliases,
        List<String> mergedFields,
        Class<?> element,
        @Nullable Listing listing,
        List<String> evidence) {

    /** Shape of a payload. */
    public enum Kind {
        /** One object. */
        SINGLE,
        /** A list of objects. */
        LIST,
        /** A success without further data. */
        ACKNOWLEDGEMENT,
        /** A file. */
        FILE,
        /** Undocumented. */
        UNKNOWN
    }

    /**
     * A list in a response.
     *
     * @param field   field that contains it
     * @param keys    fields that identify an element together; empty if nothing does
     * @param element type of each element
     */
    public record Listing(String field, List<String> keys, Class<?> element) {

        /** Creates a list whose keys are given in one text, with a comma between them, or null. */
        static Listing of(String field, @Nullable String keys, Class<?> element) {
            return new Listing(field, keys == null ? List.of() : List.of(keys.split(",")), element);
        }

        /** Returns the first field that identifies an element, or null. */
        public @Nullable String key() {
            return keys.isEmpty() ? null : keys.get(0);
        }

        /** Returns the field that identifies an element by itself, or null. */
        public @Nullable String idField() {
            return keys.size() == 1 ? keys.get(0) : null;
        }
    }

    static ResponseSpec single(@Nullable String field, Class<?> element, String... mergedFields) {
        return new ResponseSpec(Kind.SINGLE, field, List.of(), List.of(mergedFields), element, null, List.of());
    }

    static ResponseSpec list(String field, @Nullable String key, Class<?> element) {
        return new ResponseSpec(
                Kind.LIST, field, List.of(), List.of(), element, Listing.of(field, key, element), List.of());
    }

    static ResponseSpec acknowledgement() {
        return new ResponseSpec(
                Kind.ACKNOWLEDGEMENT, null, List.of(), List.of(), Acknowledgement.class, null, List.of());
    }

    static ResponseSpec file() {
        return new ResponseSpec(Kind.FILE, null, List.of(), List.of(), Object.class, null, List.of());
    }

    static ResponseSpec unknown(@Nullable String field) {
        return new ResponseSpec(Kind.UNKNOWN, field, List.of(), List.of(), Object.class, null, List.of());
    }

    /** Returns the same spec with a list inside the payload. */
    ResponseSpec withListing(String listField, @Nullable String key, Class<?> listElement) {
        return new ResponseSpec(
                kind, field, aliases, mergedFields, element, Listing.of(listField, key, listElement), evidence);
    }

    /** Returns the same spec with the fields that show the success of a write. */
    ResponseSpec confirmedBy(String... fields) {
        return new ResponseSpec(kind, field, aliases, mergedFields, element, listing, List.of(fields));
    }

    /** Returns the same spec with other names of the field at some installs. */
    ResponseSpec orIn(String... fields) {
        return new ResponseSpec(kind, field, List.of(fields), mergedFields, element, listing, evidence);
    }
}
