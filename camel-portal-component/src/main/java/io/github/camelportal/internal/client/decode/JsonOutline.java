package io.github.camelportal.internal.client.decode;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.client.message.JsonEnd;
import io.github.camelportal.internal.json.ElementShape;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Reads JSON into a tree that shows whether the response is a failure. The tree has all named fields, but only the first elements
 * of each list, because a tree of a long list takes many times the memory of its text.
 */
final class JsonOutline {

    /** More than any portal reports errors in one response. */
    private static final int MAX_ELEMENTS = 64;

    private JsonOutline() {}

    /**
     * Parses JSON to its end.
     *
     * @return             tree, or a missing node if there is no JSON
     * @throws IOException if the JSON is broken, wherever it is
     */
    static JsonNode of(byte[] json) throws IOException {
        try (JsonParser parser = PortalJson.mapper().createParser(json)) {
            JsonNode body = parser.nextToken() == null ? MissingNode.getInstance() : value(parser);
            JsonEnd.requireOne(parser);
            return body;
        }
    }

    private static JsonNode value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> parser.readValueAsTree();
        };
    }

    /** A list can be an object keyed by ids. */
    private static JsonNode object(JsonParser parser) throws IOException {
        ObjectNode object = PortalJson.mapper().createObjectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (object.size() < MAX_ELEMENTS || !ElementShape.isId(name)) {
                object.set(name, value(parser));
            } else {
                parser.skipChildren();
            }
        }
        return object;
    }

    private static JsonNode array(JsonParser parser) throws IOException {
        ArrayNode array = PortalJson.mapper().createArrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (array.size() < MAX_ELEMENTS) {
                array.add(value(parser));
            } else {
                parser.skipChildren();
            }
        }
        return array;
    }
}
