package io.github.camelportal.internal.json;

import java.io.IOException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;

import io.github.camelportal.model.OrderItem;
import io.github.camelportal.model.PortalRecord;

/** The JSON mapper of all requests and responses. */
public final class PortalJson {

    /**
     * Maximum depth of nesting. Each level takes several frames of the stack, so that the 1000 levels of Jackson do not fit into
     * every stack. No portal writes more than ten levels.
     */
    static final int MAX_DEPTH = 512;

    private static final ObjectMapper MAPPER = JsonMapper.builder(factory())
            .addModule(new LenientModule())
            // 19.650 is an amount: neither its digits nor its scale may change.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .annotationIntrospector(new RecordIntrospector())
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // The source may hold secrets, and the component quotes values on its own.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // There may be more to read behind the JSON.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** Does not strip blanks, because a text that a route sends may be a password. */
    private static final ObjectMapper AS_WRITTEN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .annotationIntrospector(new RecordIntrospector())
            .addModule(
                    new SimpleModule("portal-requests").addDeserializer(OrderItem.class, new OrderItemDeserializer()))
            .build();

    private static final JavaType MAP =
            MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class);

    private PortalJson() {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
    }

    /** Returns the fields of a JSON object from a portal, in their order, as a map whose text masks the secret ones. */
    public static Map<String, Object> toMap(JsonNode object) {
        return PortalFields.of(MAPPER.convertValue(object, MAP));
    }

    /** Returns a value from a portal. If it is a map or a list, it is a copy whose maps mask the secret fields in their text. */
    public static Object withRedactedText(Object value) {
        return PortalFields.copy(value);
    }

    /** Returns the fields of a JSON object for a portal, in their order, with texts as they were written. */
    public static Map<String, Object> toMapAsWritten(JsonNode object) {
        return AS_WRITTEN.convertValue(object, MAP);
    }

    /** Returns the fields of a record for a portal in the given time zone, in their order, with texts as they were written. */
    public static Map<String, Object> toMapAsWritten(Object object, ZoneId zone) {
        try (TokenBuffer tree = new TokenBuffer(MAPPER, false)) {
            writer(zone).writeValue(tree, object);
            return AS_WRITTEN.readValue(tree.asParserOnFirstToken(), MAP);
        } catch (IOException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Returns the writer of requests.
     *
     * @param zone time zone of the portal, in which instants are written
     */
    public static ObjectWriter writer(ZoneId zone) {
        return MAPPER.writer().withAttribute(DateText.ZONE, zone);
    }

    /** Returns the mapper, which is shared, so that it must not be configured further. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** Returns the mapper that reads a record or a request body. It is shared, so it must not be configured further. */
    public static ObjectMapper mapperFor(Class<?> type) {
        return PortalRecord.class.isAssignableFrom(type) ? MAPPER : AS_WRITTEN;
    }
}
