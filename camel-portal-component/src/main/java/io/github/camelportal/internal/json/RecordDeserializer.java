package io.github.camelportal.internal.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;

/**
 * Deserializer of the fields of a record. Jackson finds the components, their names and their deserializers. This class only
 * collects the values, because Jackson spends a seventh of the time of a long list on that: it keeps account of each component,
 * and most elements of a list lack most of them.
 */
final class RecordDeserializer extends BeanDeserializer {

    private static final long serialVersionUID = 1L;

    private transient SettableBeanProperty[] components;

    /** Indexes of the components that are not null when the portal does not send them. */
    private transient int[] neverNull;

    /** Index of the component for the other fields, or -1 if they are skipped. */
    private transient int others = -1;

    RecordDeserializer(BeanDeserializerBase jackson) {
        super(jackson);
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        super.resolve(context);
        if (_anySetter != null) {
            others = _anySetter.getParameterIndex();
        }
        components = new SettableBeanProperty[_valueInstantiator.getFromObjectArguments(context.getConfig()).length];
        for (Iterator<SettableBeanProperty> all = creatorProperties(); all.hasNext(); ) {
            SettableBeanProperty component = all.next();
            components[component.getCreatorIndex()] = component;
        }
        neverNull = IntStream.range(0, components.length)
                .filter(index -> index != others)
                .filter(index -> absent(index, context) != null)
                .toArray();
    }

    private Object absent(int index, DeserializationContext context) {
        try {
            return components[index].getValueDeserializer().getAbsentValue(context);
        } catch (JsonMappingException e) {
            throw new IllegalStateException("A missing " + components[index].getName() + " cannot be read", e);
        }
    }

    @Override
    protected Object _deserializeUsingPropertyBased(JsonParser parser, DeserializationContext context)
            throws IOException {
        Object[] values = new Object[components.length];
        Map<String, Object> rest = null;
        for (JsonToken token = parser.currentToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            parser.nextToken();
            SettableBeanProperty component = _propertyBasedCreator.findCreatorProperty(name);
            try {
                if (component != null) {
                    values[component.getCreatorIndex()] = component.deserialize(parser, context);
                } else if (others < 0) {
                    parser.skipChildren();
                } else {
                    rest = rest == null ? new LinkedHashMap<>() : rest;
                    rest.put(name, _anySetter.deserialize(parser, context));
                }
            } catch (IOException | RuntimeException e) {
                wrapAndThrow(e, handledType(), name, context);
            }
        }
        if (others >= 0) {
            values[others] = rest;
        }
        for (int index : neverNull) {
            if (values[index] == null) {
                values[index] = absent(index, context);
            }
        }
        return _valueInstantiator.createFromObjectWith(context, values);
    }
}
