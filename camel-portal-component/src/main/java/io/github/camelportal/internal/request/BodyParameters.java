package io.github.camelportal.internal.request;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.camel.Exchange;

import io.github.camelportal.api.CamelCase;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.json.PortalJson;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.model.PortalRequestBody;
import io.github.camelportal.model.TicketAttachment;

/**
 * The fields of a message body that can be parameters.
 *
 * @param fields            fields by their names in the body
 * @param passUnknownFields whether fields that are not parameters are sent too, which is false for a record that the portal
 *                          returned
 * @param unreadableReason  reason why a body has no fields although it is not empty, or null
 */
public record BodyParameters(Map<String, Object> fields, boolean passUnknownFields, String unreadableReason) {

    private static final String ATTACHMENT_ID = "attachmentId";
    private static final BodyParameters NONE = new BodyParameters(Map.of(), false, null);

    /** Omits the values, because some are secrets. */
    @Override
    public String toString() {
        return "BodyParameters" + fields.keySet();
    }

    /**
     * Reads the body. A stream can be read again afterwards.
     *
     * @param zone time zone of the portal, for dates
     */
    static BodyParameters of(Exchange exchange, ZoneId zone) {
        Object body = exchange.getMessage().getBody();
        if (body == null) {
            return NONE;
        }
        if (body instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
            return new BodyParameters(fields, true, null);
        }
        if (body instanceof TicketAttachment attachment) {
            // Its id is called so in no other place, because the path has the variable "file".
            Map<String, Object> fields = new LinkedHashMap<>(PortalJson.toMapAsWritten(body, zone));
            fields.put(ATTACHMENT_ID, attachment.id());
            return new BodyParameters(fields, false, null);
        }
        if (body instanceof PortalRecord) {
            return new BodyParameters(PortalJson.toMapAsWritten(body, zone), false, null);
        }
        if (body instanceof PortalRequestBody) {
            return new BodyParameters(PortalJson.toMapAsWritten(body, zone), true, null);
        }
        if (body instanceof JsonNode node) {
            return node.isObject() ? new BodyParameters(PortalJson.toMapAsWritten(node), true, null) : unreadable(body);
        }
        return BodyText.isText(body) ? ofText(BodyText.of(exchange, body)) : unreadable(body);
    }

    /** Returns the whole body as one value: text if it is a stream or file. A stream can be read again afterwards. */
    static Object asValue(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        return body != null && BodyText.isText(body) ? BodyText.of(exchange, body) : body;
    }

    /** Returns the value of a parameter by its option name, else by its wire name, else null. */
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
     * Returns whether a field is the parameter, by either of its names or by the name in a record: a ticket has the field
     * {@code ticket_number}, and the path has the variable {@code number}.
     */
    static boolean isName(String field, Parameter parameter) {
        return field.equals(parameter.option())
                || field.equals(parameter.wireName())
                || CamelCase.camelCase(field).equals(parameter.option());
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
                    Map.of(), false, "text that starts like a JSON object but is not one: " + e.getOriginalMessage());
        }
    }

    private static BodyParameters unreadable(Object body) {
        return new BodyParameters(
                Map.of(), false, "a " + body.getClass().getSimpleName() + " that is not a JSON object");
    }
}
