package io.github.camelportal;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.Converter;
import org.apache.camel.Exchange;
import org.apache.camel.NoTypeConversionAvailableException;
import org.apache.camel.TypeConversionException;
import org.apache.camel.TypeConverter;
import org.apache.camel.spi.TypeConverterRegistry;

import io.github.camelportal.internal.client.decode.ElementIterator;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalList;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.model.PortalRequestBody;

/**
 * Converts records, and lists of them, to JSON ({@code String}, {@code byte[]}, {@code InputStream}) and to
 * {@code JsonNode}. Converts a record to {@code Map}. Converts maps and JSON, also in a {@code File}, {@code Path} or
 * {@code Reader}, to a record or a request body.
 */
@Converter(generateLoader = true)
public final class PortalTypeConverters {

    private PortalTypeConverters() {}

    /** Converts a list to JSON. */
    @Converter
    public static String toJson(PortalList<?> list) throws JsonProcessingException {
        return PortalJson.mapper().writeValueAsString(list);
    }

    /** Converts a list to JSON in UTF-8. */
    @Converter
    public static byte[] toJsonBytes(PortalList<?> list) throws JsonProcessingException {
        return PortalJson.mapper().writeValueAsBytes(list);
    }

    /** Converts a list to a stream of JSON in UTF-8. */
    @Converter
    public static InputStream toJsonStream(PortalList<?> list) throws JsonProcessingException {
        return new ByteArrayInputStream(toJsonBytes(list));
    }

    /** Converts a list to a tree of JSON. */
    @Converter
    public static JsonNode toJsonNode(PortalList<?> list) {
        return PortalJson.mapper().valueToTree(list);
    }

    /**
     * Converts the remaining elements of a list that is read from the connection.
     *
     * @throws IllegalStateException if the exchange that requested the list has ended
     */
    @Converter
    public static List<Object> toList(ElementIterator elements) {
        return PortalList.copyOf(elements);
    }

    /**
     * Converts a value if no other converter of Camel does.
     *
     * @return null if the value or the type is not a record
     */
    @Converter(fallback = true)
    public static <T> T convert(Class<T> type, Exchange exchange, Object value, TypeConverterRegistry registry) {
        try {
            if (PortalRecord.class.isAssignableFrom(type) || PortalRequestBody.class.isAssignableFrom(type)) {
                return type.cast(toRecord(type, exchange, value, registry));
            }
            return isRecords(value) ? type.cast(fromRecords(type, value)) : null;
        } catch (IOException | IllegalArgumentException e) {
            throw new TypeConversionException(value, type, e);
        }
    }

    private static boolean isRecords(Object value) {
        if (value instanceof Collection<?> collection) {
            // An empty collection of another component is none. A PortalList has converters of its own.
            return collection.stream().anyMatch(Objects::nonNull)
                    && collection.stream().allMatch(element -> element == null || element instanceof PortalRecord);
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
            return PortalJson.withRedactedText(mapper.convertValue(value, Map.class));
        }
        return null;
    }

    private static Object toRecord(Class<?> type, Exchange exchange, Object value, TypeConverterRegistry registry)
            throws IOException {
        ObjectMapper mapper = PortalJson.mapperFor(type);
        if (value instanceof CharSequence text) {
            String json = text.toString();
            return mapper.readValue(json.startsWith("\uFEFF") ? json.substring(1) : json, type);
        }
        if (value instanceof byte[] bytes) {
            return mapper.readValue(bytes, type);
        }
        if (value instanceof InputStream stream) {
            return mapper.readValue(stream, type);
        }
        if (value instanceof Path path) {
            return mapper.readValue(path.toFile(), type);
        }
        if (value instanceof File || value instanceof Reader) {
            TypeConverter opener = registry.lookup(InputStream.class, value.getClass());
            try (InputStream stream = opener.mandatoryConvertTo(InputStream.class, exchange, value)) {
                return mapper.readValue(stream, type);
            } catch (NoTypeConversionAvailableException e) {
                return null;
            }
        }
        if (value instanceof JsonNode node) {
            return mapper.treeToValue(node, type);
        }
        return value instanceof Map ? mapper.convertValue(value, type) : null;
    }
}
