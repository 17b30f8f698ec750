package io.github.camelportal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Converter;
import org.apache.camel.Exchange;
import org.apache.camel.TypeConversionException;
import org.apache.camel.spi.TypeConverterRegistry;

import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;

/**
 * Converts the records of the component, and lists of them, to JSON ({@code String}, {@code byte[]}, {@code InputStream}),
 * to {@code JsonNode} and, a record, to {@code Map}; and JSON and maps to a record.
 */
@Converter(generateLoader = true)
public final class PortalTypeConverters {

    private PortalTypeConverters() {}

    /**
     * Camel asks this when no other converter fits.
     *
     * @return null where this does not fit either
     */
    @Converter(fallback = true)
    public static <T> T convert(Class<T> type, Exchange exchange, Object value, TypeConverterRegistry registry) {
        try {
            if (PortalRecord.class.isAssignableFrom(type)) {
                return type.cast(toRecord(type, value));
            }
            return isOurs(value) ? type.cast(fromRecords(type, value)) : null;
        } catch (java.io.IOException | IllegalArgumentException e) {
            throw new TypeConversionException(value, type, e);
        }
    }

    private static boolean isOurs(Object value) {
        if (value instanceof Collection<?> collection) {
            // A list of none is ours where it is the very one that answers are made of: a route must not fail because
            // there is nothing today, and another component's empty list is none of our business.
            return value == List.of()
                    || (!collection.isEmpty()
                            && collection.stream().allMatch(element -> element instanceof PortalRecord));
        }
        return value instanceof PortalRecord;
    }

    private static Object fromRecords(Class<?> type, Object value) throws JsonProcessingException {
        ObjectMapper mapper = PortalJson.mapper();
        if (type == String.class) {
            return mapper.writeValueAsString(value);
        }
        if (type == byte[].class) {
            return mapper.writeValueAsBytes(value);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(mapper.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        }
        if (type == JsonNode.class) {
            return mapper.valueToTree(value);
        }
        if (type == Map.class && value instanceof PortalRecord) {
            return mapper.convertValue(value, Map.class);
        }
        return null;
    }

    private static Object toRecord(Class<?> type, Object value) throws java.io.IOException {
        ObjectMapper mapper = PortalJson.mapper();
        if (value instanceof CharSequence text) {
            return mapper.readValue(text.toString(), type);
        }
        if (value instanceof byte[] bytes) {
            return mapper.readValue(bytes, type);
        }
        if (value instanceof InputStream stream) {
            return mapper.readValue(stream, type);
        }
        if (value instanceof JsonNode node) {
            return mapper.treeToValue(node, type);
        }
        return value instanceof Map ? mapper.convertValue(value, type) : null;
    }
}
