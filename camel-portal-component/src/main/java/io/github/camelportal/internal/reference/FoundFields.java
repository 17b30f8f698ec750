package io.github.camelportal.internal.reference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Builds the response of a portal from what was found in it. */
final class FoundFields {

    private static final String NUMBER = "[1-9]\\d{0,17}";

    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    private FoundFields() {}

    static FoundFields create() {
        return new FoundFields();
    }

    FoundFields success() {
        node.put("success", true);
        return this;
    }

    /** Adds an id, as a number if it is one, because portals write new ids so. */
    FoundFields id(String field, @Nullable String id) {
        if (id != null && id.matches(NUMBER)) {
            node.put(field, Long.parseLong(id));
        } else if (id != null) {
            node.put(field, id);
        }
        return this;
    }

    /** Adds an ordered item. */
    FoundFields item(@Nullable String id, String name) {
        node.putArray("items").addObject().put("id", id).put("name", name);
        return this;
    }

    ObjectNode node() {
        return node;
    }
}
