package io.github.camelportal.internal.client.decode;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in an answer an element of its list stands, for the one who must find what does not fit. */
final class ElementPath {

    private String field;
    private String key;
    private int index = -1;

    /** At a field that holds the list. */
    void enter(String name) {
        field = name;
    }

    /** At the next element of a list. */
    void next() {
        index++;
    }

    /** At the element with the given key. */
    void next(String id) {
        key = id;
    }

    /** Puts the place before that within the element. */
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
