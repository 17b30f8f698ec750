package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Deserializer of maps. {@code []} and {@code false} are null, and a list of one object is that object. PHP writes a map whose keys
 * happen to be 0, 1, 2 and so on as a list.
 */
final class LenientMapDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    LenientMapDeserializer(JsonDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
        return new LenientMapDeserializer(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.isExpectedStartArrayToken()) {
            JsonNode list = context.readTree(parser);
            return list.isEmpty() ? null : map(object(list, context), parser, context);
        }
        boolean none = parser.hasToken(JsonToken.VALUE_FALSE)
                || (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isBlank());
        if (!none && parser.currentToken().isScalarValue()) {
            context.reportInputMismatch(handledType(), "a plain value stands where an object belongs");
        }
        return none ? null : super.deserialize(parser, context);
    }

    private static JsonNode object(JsonNode list, DeserializationContext context) {
        if (list.size() == 1 && list.path(0).isObject()) {
            return list.path(0);
        }
        ObjectNode object = context.getNodeFactory().objectNode();
        for (int i = 0; i < list.size(); i++) {
            object.set(String.valueOf(i), list.path(i));
        }
        return object;
    }

    private Object map(JsonNode object, JsonParser parser, DeserializationContext context) throws IOException {
        try (JsonParser nested = object.traverse(parser.getCodec())) {
            nested.nextToken();
            return super.deserialize(nested, context);
        }
    }
}
