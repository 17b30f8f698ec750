package io.github.camelportal.client.decode.shapes;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.contract.Contract;

/**
 * A documented response after it was read and written again. No differences are allowed but these:
 * <ul>
 * <li>words about success and messages are left out, and what is said by {@code ticket} is the {@code ticket_number};
 * <li>what is null or a zero date is left out, {@code []} in place of an object too, and a list that was not said is an
 * empty one;
 * <li>an id is a text, money and counts are numbers with the same digits, flags are {@code true} and {@code false};
 * <li>a time is written as ISO 8601 has it;
 * <li>an only element in place of a list is a list.
 * </ul>
 */
public final class NormalizedResponse {

    private static final Set<String> MESSAGES = Set.of("success", "info", "error");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");

    private NormalizedResponse() {}

    /**
     * The answer in the form in which it is to be written.
     *
     * @param answer  as the documents show it
     * @param written what it was written as, which says of which type a value is, and nothing else
     */
    public static JsonNode of(JsonNode answer, JsonNode written) {
        ObjectNode payload = answer.deepCopy();
        payload.remove(MESSAGES);
        if (payload.path("status").isBoolean()) {
            payload.remove("status");
        }
        if (payload.path("ticket").isValueNode() && payload.has("ticket")) {
            payload.set("ticket_number", payload.remove("ticket"));
        }
        return value(payload, written);
    }

    private static JsonNode value(JsonNode said, JsonNode written) {
        if (written.isArray()) {
            return list(said, (ArrayNode) written);
        }
        if (said.isObject() && written.isObject()) {
            return object((ObjectNode) said, written);
        }
        String text = said.asText();
        if (written.isBoolean() && Set.of("0", "1").contains(text)) {
            return BooleanNode.valueOf(text.equals("1"));
        }
        if (written.isNumber() && said.isTextual()) {
            return DecimalNode.valueOf(new BigDecimal(text));
        }
        if (written.isTextual() && said.isNumber()) {
            return TextNode.valueOf(text);
        }
        return said.isTextual()
                        && written.asText().contains("T")
                        && TIME.matcher(text).matches()
                ? TextNode.valueOf(LocalDateTime.parse(text.replace(' ', 'T')).toString())
                : said;
    }

    private static JsonNode list(JsonNode said, ArrayNode written) {
        ArrayNode list = Contract.JSON.createArrayNode();
        if (said.isObject()) {
            list.add(value(said, written.path(0)));
        }
        for (int i = 0; said.isArray() && i < said.size(); i++) {
            list.add(value(said.path(i), written.path(i)));
        }
        return list;
    }

    private static JsonNode object(ObjectNode said, JsonNode written) {
        ObjectNode object = Contract.JSON.createObjectNode();
        Set<String> names = new LinkedHashSet<>();
        said.fieldNames().forEachRemaining(names::add);
        written.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode value = said.path(name);
            JsonNode counterpart = written.path(name);
            boolean unsaidList = !said.has(name) && counterpart.isArray() && counterpart.isEmpty();
            if (unsaidList) {
                object.set(name, counterpart);
            } else if (said.has(name) && !(isNone(value) && counterpart.isMissingNode())) {
                object.set(name, value(value, counterpart));
            }
        }
        return object;
    }

    private static boolean isNone(JsonNode value) {
        return value.isNull() || value.asText().startsWith("0000-00-00") || (value.isArray() && value.isEmpty());
    }
}
