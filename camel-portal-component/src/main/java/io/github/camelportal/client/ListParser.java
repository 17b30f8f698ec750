package io.github.camelportal.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Answer;
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

    ListParser(InputStream body, Answer.Listing listing) throws IOException {
        this.parser = PortalJson.mapper().createParser(body);
        this.listField = listing.field();
        this.keyField = listing.key();
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
        } else if (start == JsonToken.VALUE_FALSE) {
            return parser.readValueAsTree();
        } else {
            list(elements);
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
            } else if (value == JsonToken.START_OBJECT && isId(name)) {
                // No field holds the list: the answer, or its data, is the list, keyed by ids.
                element(name, elements);
            } else {
                JsonNode said = parser.readValueAsTree();
                // The empty errors of an envelope must not take the place of those within its data.
                if (!around.has(name) || !isNothing(said)) {
                    around.set(name, said);
                }
            }
        }
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isEmpty() && value.asText().isBlank());
    }

    private static boolean isId(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }

    private void list(Elements elements) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode element = parser.readValueAsTree();
                    if (!element.isNull()) {
                        elements.add(element);
                    }
                }
            }
            case START_OBJECT -> keyed(elements);
            // PHP's ways to say that there is no list; any other value says something that must not be lost.
            case VALUE_NULL, VALUE_FALSE -> {}
            default -> {
                if (!parser.getText().isBlank()) {
                    JsonMappingException misfit = MismatchedInputException.from(
                            parser, List.class, "a plain value stands where a list belongs");
                    misfit.prependPath(List.class, String.valueOf(listField));
                    throw misfit;
                }
            }
        }
    }

    /** An object in place of a list: keyed by ids where its values are objects, else the only element. */
    private void keyed(Elements elements) throws IOException {
        ObjectNode single = PortalJson.mapper().createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String id = parser.currentName();
            if (parser.nextToken() == JsonToken.START_OBJECT && single.isEmpty()) {
                element(id, elements);
            } else {
                single.set(id, parser.readValueAsTree());
            }
        }
        if (!single.isEmpty()) {
            elements.add(single);
        }
    }

    private void element(String id, Elements elements) throws IOException {
        ObjectNode element = parser.readValueAsTree();
        if (keyField != null && !element.has(keyField)) {
            element.put(keyField, id);
        }
        elements.add(element);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
