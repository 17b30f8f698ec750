package io.github.camelportal.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Deserializer of lists. PHP writes a list whose keys have gaps as an object keyed by them, and some installs write a list of one
 * element as that element.
 */
final class LenientListDeserializer extends StdDeserializer<List<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType elementType;
    private final transient JsonDeserializer<Object> element;
    private final transient ElementShape shape;

    LenientListDeserializer(JavaType elementType) {
        this(elementType, null, null);
    }

    private LenientListDeserializer(JavaType elementType, JsonDeserializer<Object> element, ElementShape shape) {
        super(List.class);
        this.elementType = elementType;
        this.element = element;
        this.shape = shape;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new LenientListDeserializer(
                elementType,
                context.findContextualValueDeserializer(elementType, property),
                ElementShape.of(context.getConfig(), elementType));
    }

    @Override
    public List<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        List<Object> elements = new ArrayList<>();
        if (parser.isExpectedStartArrayToken()) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                add(elements, parser, context);
            }
            return elements;
        }
        if (parser.isExpectedStartObjectToken()) {
            JsonNode node = context.readTree(parser);
            for (JsonNode value : elements(node)) {
                try (JsonParser nested = value.traverse(parser.getCodec())) {
                    nested.nextToken();
                    add(elements, nested, context);
                }
            }
            return elements;
        }
        boolean none = parser.hasToken(JsonToken.VALUE_FALSE)
                || (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().isBlank());
        if (!none) {
            add(elements, parser, context);
        }
        return elements;
    }

    /** Returns the values of a keyed list, each with its key as a field, or the only element. */
    private List<JsonNode> elements(JsonNode object) {
        if (!shape.isList(object)) {
            return List.of(object);
        }
        List<JsonNode> elements = new ArrayList<>();
        object.properties().forEach(field -> {
            if (shape.key() != null && field.getValue() instanceof ObjectNode value && !value.has(shape.key())) {
                value.put(shape.key(), field.getKey());
            }
            elements.add(field.getValue());
        });
        return elements;
    }

    private void add(List<Object> elements, JsonParser parser, DeserializationContext context) throws IOException {
        try {
            Object value = parser.hasToken(JsonToken.VALUE_NULL) ? null : element.deserialize(parser, context);
            if (value != null) {
                elements.add(value);
            }
        } catch (JsonMappingException e) {
            e.prependPath(elements, elements.size());
            throw e;
        }
    }

    @Override
    public List<?> getNullValue(DeserializationContext context) {
        return new ArrayList<>();
    }
}
