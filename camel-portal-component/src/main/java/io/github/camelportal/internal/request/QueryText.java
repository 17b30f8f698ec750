package io.github.camelportal.internal.request;

import java.util.Collection;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.json.PortalJson;

/** Writes a query. A list or map is written as PHP reads it: {@code ids[]=1&ids[]=2}, {@code filter[status]=open}. */
final class QueryText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a parameter. */
    void add(String name, Object value) {
        if (value instanceof Collection<?> list) {
            String each = name.endsWith("[]") ? name : name + "[]";
            list.forEach(element -> add(each, element));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> add(name + "[" + key + "]", element));
        } else if (value instanceof JsonNode node && node.isContainerNode()) {
            add(name, PortalJson.mapper().convertValue(node, Object.class));
        } else {
            String written = value instanceof JsonNode node ? node.asText() : String.valueOf(value);
            text.append(text.isEmpty() ? '?' : '&')
                    .append(PercentEncoding.encode(name))
                    .append('=')
                    .append(PercentEncoding.encode(written));
        }
    }

    /** Returns the query with its question mark, or an empty text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
