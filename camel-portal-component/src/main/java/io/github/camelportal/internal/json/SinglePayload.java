package io.github.camelportal.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The one object of a payload, in the forms that PHP writes: the object itself, a list of one, and an object keyed by the id of the
 * only one, which becomes its id if it has none itself. After a write, a new id can stand in its place.
 */
public final class SinglePayload {

    private SinglePayload() {}

    /**
     * Returns the object, or the node itself if it is none of the forms.
     *
     * @param element   type of the object
     * @param acceptsId whether a number that stands alone is the id of the object
     */
    public static JsonNode of(JsonNode node, Class<?> element, boolean acceptsId) {
        String key = ElementShape.of(element).key();
        JsonNode only = ofKeyedList(ofList(node), key);
        return acceptsId && key != null && isId(only)
                ? PortalJson.mapper().createObjectNode().set(key, only)
                : only;
    }

    /** Returns the only element of a list, or the node itself. */
    public static JsonNode ofList(JsonNode node) {
        return node.isArray() && node.size() == 1 ? node.get(0) : node;
    }

    private static JsonNode ofKeyedList(JsonNode node, String key) {
        if (key == null || !node.isObject() || node.size() != 1) {
            return node;
        }
        String name = node.fieldNames().next();
        JsonNode value = node.path(name);
        boolean isKeyed = value.isObject()
                && !value.isEmpty()
                && (ElementShape.isId(name) || value.path(key).asText().equals(name));
        if (!isKeyed) {
            return node;
        }
        return value.has(key) ? value : ((ObjectNode) value).deepCopy().put(key, name);
    }

    private static boolean isId(JsonNode node) {
        return (node.isIntegralNumber() && node.decimalValue().signum() > 0)
                || (node.isTextual() && node.textValue().matches("\\d{0,17}[1-9]\\d{0,17}"));
    }
}
