package io.github.camelportal.internal.client.decode;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException;

/** The path of an element within a response, for mapping errors. */
final class ElementPath {

    private String field;
    private String key;
    private int index = -1;

    /** Enters the field that holds the list. */
    void enter(String name) {
        field = name;
    }

    /** Moves to the next element of a list. */
    void next() {
        index++;
    }

    /** Moves to the element with the given key. */
    void next(String id) {
        key = id;
    }

    /** Adds this path before the path within the element. */
    void prependTo(JsonMappingException e) {
        if (key != null) {
            e.prependPath(List.class, key);
        } else if (index >= 0) {
            e.prependPath(List.class, index);
        }
        if (field != null) {
            e.prependPath(List.class, field);
        }
    }
}
