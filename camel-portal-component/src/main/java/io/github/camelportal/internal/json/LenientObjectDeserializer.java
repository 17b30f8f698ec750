package io.github.camelportal.internal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;

/** Deserializer of records. {@code []} and {@code false} are null, and a list of one element is that element. */
final class LenientObjectDeserializer extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    LenientObjectDeserializer(JsonDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
        return new LenientObjectDeserializer(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return object(parser, context);
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        Object element = object(parser, context);
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            context.reportInputMismatch(handledType(), "several elements stand where one belongs");
        }
        return element;
    }

    private Object object(JsonParser parser, DeserializationContext context) throws IOException {
        JsonToken token = parser.currentToken();
        boolean none = token == JsonToken.VALUE_NULL
                || token == JsonToken.VALUE_FALSE
                || (token == JsonToken.VALUE_STRING && parser.getText().isBlank());
        if (none) {
            return null;
        }
        if (token.isScalarValue()) {
            context.reportInputMismatch(handledType(), "a plain value stands where an object belongs");
        }
        return super.deserialize(parser, context);
    }
}
