package io.github.camelportal.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Answer;
import io.github.camelportal.json.PortalJson;

/**
 * Reads an answer that holds a list, element by element as they come from the wire, and keeps what stands around the list.
 * The list may be one, an object keyed by ids, a single element, or missing; it may be the whole answer, a field of it, or a
 * field of its {@code data}.
 */
final class ListParser implements AutoCloseable {

    private static final String DATA = "data";

    private enum State {
        START,
        /** Among the fields of the answer or of its data. */
        FIELDS,
        /** Within the list. */
        ELEMENTS,
        /** Within an object that stands in the place of the list. */
        KEYED,
        END
    }

    private final JsonParser parser;
    private final Answer.Listing listing;
    private final ObjectReader reader;
    private final ObjectNode around = PortalJson.mapper().createObjectNode();
    private ObjectNode single;
    private State state = State.START;

    /** How many objects are open: the answer, and its data within. */
    private int depth;

    ListParser(InputStream body, Answer.Listing listing) throws IOException {
        this.parser = PortalJson.mapper().createParser(body);
        this.listing = listing;
        this.reader = PortalJson.mapper().readerFor(listing.element());
    }

    /** What stands around the list, {@code data} left out: until the end, what has come so far. */
    JsonNode around() {
        return around;
    }

    /** The next element, or null after the last one. */
    Object next() throws IOException {
        Object element = null;
        while (element == null && state != State.END) {
            element = switch (state) {
                case START -> start();
                case FIELDS -> field();
                case ELEMENTS -> element();
                case KEYED -> keyed();
                case END -> null;
            };
        }
        return element;
    }

    private Object start() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            depth = 1;
            state = State.FIELDS;
        } else if (token == JsonToken.VALUE_FALSE) {
            around.put("success", false);
            state = State.END;
        } else if (token != null) {
            enterList();
        } else {
            state = State.END;
        }
        return null;
    }

    private Object field() throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            depth--;
            state = depth == 0 ? State.END : State.FIELDS;
            return null;
        }
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals(listing.field()) || (name.equals(DATA) && value == JsonToken.START_ARRAY)) {
            enterList();
        } else if (name.equals(DATA) && value == JsonToken.START_OBJECT) {
            depth++;
        } else if (value == JsonToken.START_OBJECT && isId(name)) {
            // No field holds the list: the answer, or its data, is the list, keyed by ids.
            return withKey(name, parser.readValueAsTree());
        } else {
            JsonNode said = parser.readValueAsTree();
            // The empty errors of an envelope must not take the place of those within its data.
            if (!around.has(name) || !isNothing(said)) {
                around.set(name, said);
            }
        }
        return null;
    }

    private void enterList() throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> state = State.ELEMENTS;
            case START_OBJECT -> {
                single = PortalJson.mapper().createObjectNode();
                state = State.KEYED;
            }
            // PHP's ways to say that there is no list; any other value says something that must not be lost.
            case VALUE_NULL, VALUE_FALSE -> leaveList();
            default -> {
                if (!parser.getText().isBlank()) {
                    JsonMappingException misfit = MismatchedInputException.from(
                            parser, List.class, "a plain value stands where a list belongs");
                    misfit.prependPath(List.class, String.valueOf(listing.field()));
                    throw misfit;
                }
                leaveList();
            }
        }
    }

    private void leaveList() {
        state = depth == 0 ? State.END : State.FIELDS;
    }

    private Object element() throws IOException {
        switch (parser.nextToken()) {
            case END_ARRAY -> leaveList();
            case VALUE_NULL -> {}
            case START_OBJECT -> {
                // An empty one is PHP's way to say that there is none.
                if (parser.nextToken() != JsonToken.END_OBJECT) {
                    return reader.readValue(parser);
                }
            }
            default -> {
                return value(parser.readValueAsTree());
            }
        }
        return null;
    }

    /** An object in place of a list: keyed by ids where its values are objects, else the only element. */
    private Object keyed() throws IOException {
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            leaveList();
            return value(single);
        }
        String id = parser.currentName();
        if (parser.nextToken() == JsonToken.START_OBJECT && single.isEmpty()) {
            return withKey(id, parser.readValueAsTree());
        }
        single.set(id, parser.readValueAsTree());
        return null;
    }

    private Object withKey(String id, ObjectNode element) throws IOException {
        if (listing.key() != null && !element.has(listing.key())) {
            element.put(listing.key(), id);
        }
        return value(element);
    }

    private Object value(JsonNode element) throws IOException {
        boolean nothing = element.isNull() || (element.isContainerNode() && element.isEmpty());
        return nothing ? null : reader.readValue(element);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || (value.isEmpty() && value.asText().isBlank());
    }

    private static boolean isId(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
