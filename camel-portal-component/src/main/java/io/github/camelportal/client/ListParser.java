package io.github.camelportal.client;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.json.PortalJson;

/**
 * Reads an answer that holds a list, element by element as they come from the wire, and returns what stands around the
 * list. The list may be one, an object keyed by ids, a single element, or missing; it may be the whole answer, a field of
 * it, or a field of its {@code data}.
 */
final class ListParser implements AutoCloseable {

    private static final String DATA = "data";

    private final JsonParser parser;
    private final String listField;
    private final String keyField;

    ListParser(InputStream body, String listField, String keyField) throws IOException {
        this.parser = PortalJson.mapper().createParser(body);
        this.listField = listField;
        this.keyField = keyField;
    }

    /** Takes the elements, one at a time. */
    @FunctionalInterface
    interface Elements {
        void add(JsonNode element) throws IOException;
    }

    /** Reads all of it; returns the fields around the list, with {@code data} left out. */
    JsonNode parse(Elements elements) throws IOException {
        ObjectNode around = PortalJson.mapper().createObjectNode();
        JsonToken start = parser.nextToken();
        if (start == JsonToken.START_OBJECT) {
            fields(around, elements);
        } else if (start == JsonToken.START_ARRAY) {
            list(elements);
        } else {
            return parser.readValueAsTree();
        }
        return around;
    }

    private void fields(ObjectNode around, Elements elements) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(listField)) {
                list(elements);
            } else if (name.equals(DATA) && value == JsonToken.START_OBJECT) {
                fields(around, elements);
            } else if (name.equals(DATA) && value == JsonToken.START_ARRAY) {
                list(elements);
            } else {
                around.set(name, parser.readValueAsTree());
            }
        }
    }

    private void list(Elements elements) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonNode element = parser.readValueAsTree();
                if (!element.isNull()) {
                    elements.add(element);
                }
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            keyed(elements);
        }
        // Null, an empty text and false are PHP's ways to say that there is no list.
    }

    /** An object in place of a list: keyed by ids where its values are objects, else the only element. */
    private void keyed(Elements elements) throws IOException {
        ObjectNode single = PortalJson.mapper().createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String id = parser.currentName();
            boolean isElement = parser.nextToken() == JsonToken.START_OBJECT && single.isEmpty();
            JsonNode value = parser.readValueAsTree();
            if (isElement) {
                if (keyField != null && !keyField.isEmpty() && !value.has(keyField)) {
                    ((ObjectNode) value).put(keyField, id);
                }
                elements.add(value);
            } else {
                single.set(id, value);
            }
        }
        if (!single.isEmpty()) {
            elements.add(single);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
