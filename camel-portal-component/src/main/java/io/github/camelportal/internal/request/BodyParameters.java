package io.github.camelportal.internal.request;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;

import io.github.camelportal.api.CamelCase;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.model.PortalRequestBody;

/**
 * The fields that a message body offers as parameters.
 *
 * @param fields   by the names that the body gives them
 * @param passUnknownFields whether those that the operation does not know go to the portal too; an answer of the portal that is
 *                 given as body has many that are not meant for that
 * @param unreadableReason  why no fields can be had although the body is not empty, or null
 */
public record BodyParameters(Map<String, Object> fields, boolean passUnknownFields, String unreadableReason) {

    private static final BodyParameters NONE = new BodyParameters(Map.of(), false, null);

    /** Without the values, some of which are secrets. */
    @Override
    public String toString() {
        return "MessageFields" + fields.keySet();
    }

    /**
     * Reads the body; a stream can be read again afterwards.
     */
    static BodyParameters of(Exchange exchange) {
        Message message = exchange.getMessage();
        Object body = message.getBody();
        if (body == null) {
            return NONE;
        }
        if (body instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
            return new BodyParameters(fields, true, null);
        }
        if (body instanceof PortalRecord) {
            return new BodyParameters(
                    PortalJson.toMapAsWritten(PortalJson.mapper().valueToTree(body)), false, null);
        }
        if (body instanceof PortalRequestBody) {
            return new BodyParameters(
                    PortalJson.toMapAsWritten(PortalJson.mapper().valueToTree(body)), true, null);
        }
        if (body instanceof JsonNode node) {
            return node.isObject() ? new BodyParameters(PortalJson.toMapAsWritten(node), true, null) : unreadable(body);
        }
        return isText(body) ? ofText(text(message, body)) : unreadable(body);
    }

    /** The whole body: a text where it is a stream, a file or the like, and a stream can be read again afterwards. */
    static Object asValue(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        return body != null && isText(body) ? text(exchange.getMessage(), body) : body;
    }

    /** The value for a parameter, found by its option name, else by its wire name; null where the body has none. */
    Object value(Parameter parameter) {
        if (fields.get(parameter.option()) != null) {
            return fields.get(parameter.option());
        }
        if (fields.get(parameter.wireName()) != null) {
            return fields.get(parameter.wireName());
        }
        return fields.keySet().stream()
                .filter(name -> isName(name, parameter))
                .map(fields::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether a field is the parameter: by either of its names, or by a third, which records of answers have: a ticket has
     * {@code ticket_number} where the path has {@code number}.
     */
    static boolean isName(String field, Parameter parameter) {
        return field.equals(parameter.option())
                || field.equals(parameter.wireName())
                || CamelCase.camelCase(field).equals(parameter.option());
    }

    private static boolean isText(Object body) {
        return body instanceof CharSequence
                || body instanceof byte[]
                || body instanceof InputStream
                || body instanceof StreamCache
                || body instanceof WrappedFile;
    }

    private static String text(Message message, Object body) {
        String text = message.getBody(String.class);
        if (body instanceof StreamCache cache) {
            cache.reset();
        } else if (body instanceof InputStream) {
            // Read once, it is gone: a redelivery needs it again.
            message.setBody(text);
        }
        return text;
    }

    private static BodyParameters ofText(String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            return NONE;
        }
        if (!stripped.startsWith("{")) {
            return unreadable(text);
        }
        try {
            return new BodyParameters(
                    PortalJson.toMapAsWritten(PortalJson.mapper().readTree(stripped)), true, null);
        } catch (JsonProcessingException e) {
            return new BodyParameters(
                    Map.of(), false, "a text that begins like a JSON object and is none: " + e.getOriginalMessage());
        }
    }

    private static BodyParameters unreadable(Object body) {
        return new BodyParameters(Map.of(), false, "a " + body.getClass().getSimpleName() + " that is no JSON object");
    }
}
