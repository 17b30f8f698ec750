package io.github.camelportal.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The one mapper that reads what portals write, and writes what they read. */
public final class PortalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new LenientModule())
            // 19.650 is money: neither its digits nor its scale may change on the way through.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // The text of the portal may hold secrets; errors show what they may show on their own.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Whoever opens a stream closes it: behind the JSON there may be more to read.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    /** A portal's texts may lose stray blanks; those that a route sends, such as passwords, must not. */
    private static final ObjectMapper AS_WRITTEN = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final JavaType MAP =
            MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class);

    private PortalJson() {}

    /** The fields of a JSON object that came from a portal, in their order. */
    public static Map<String, Object> toMap(JsonNode object) {
        return MAPPER.convertValue(object, MAP);
    }

    /** The fields of a JSON object that goes to a portal, in their order, with texts as they were written. */
    public static Map<String, Object> toMapAsWritten(JsonNode object) {
        return AS_WRITTEN.convertValue(object, MAP);
    }

    /** The mapper; it is shared, so it must not be configured further. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }
}
