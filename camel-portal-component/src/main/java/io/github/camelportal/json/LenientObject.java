package io.github.camelportal.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;

/** A record; {@code []} is none, and a list of one element is that element. */
final class LenientObject extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    LenientObject(JsonDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> deserializer) {
        return new LenientObject(deserializer);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return super.deserialize(parser, context);
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        Object element = super.deserialize(parser, context);
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            context.reportInputMismatch(handledType(), "several elements stand where one belongs");
        }
        return element;
    }
}
