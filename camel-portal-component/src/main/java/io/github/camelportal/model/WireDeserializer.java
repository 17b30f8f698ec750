package io.github.camelportal.model;

import java.io.IOException;
import java.util.ServiceLoader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/** Reads a record for any Jackson mapper with the {@link RecordReader} of the component. */
final class WireDeserializer extends StdDeserializer<Object> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    /** Creates a deserializer for Jackson, which sets the type of the record later. */
    WireDeserializer() {
        this(Object.class);
    }

    private WireDeserializer(Class<?> type) {
        super(type);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new WireDeserializer(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return ReaderHolder.INSTANCE.read(parser, context, handledType());
    }

    /** Loads the reader when the first record is read. */
    private static final class ReaderHolder {

        private static final RecordReader INSTANCE = ServiceLoader.load(
                        RecordReader.class, RecordReader.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "META-INF/services/" + RecordReader.class.getName() + " is missing from camel-portal-component."
                                + " Keep the service files when you repackage its jar."));
    }
}
