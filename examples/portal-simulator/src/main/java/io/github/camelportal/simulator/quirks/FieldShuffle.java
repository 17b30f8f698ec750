package io.github.camelportal.simulator.quirks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Request;
import io.github.camelportal.simulator.http.SimulatedResponse;

/** Writes every GET response in another way than the one before. Its content stays the same. */
public final class FieldShuffle {

    /** Longer numbers and leading zeros would not come back as they were. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,14}");

    private final AtomicLong responses = new AtomicLong();
    private volatile boolean on;

    public FieldShuffle(boolean on) {
        this.on = on;
    }

    void set(boolean value) {
        on = value;
    }

    SimulatedResponse shuffle(Request request, SimulatedResponse response) {
        if (!on || !response.isJson() || !request.method().equals("GET")) {
            return response;
        }
        return response.withBody(Json.write(shuffle("", Json.read(response.body()), responses.getAndIncrement())));
    }

    private static JsonNode shuffle(String name, JsonNode node, long turn) {
        if (node instanceof ObjectNode object) {
            return fields(object, turn);
        }
        if (node instanceof ArrayNode array) {
            ArrayNode elements = Json.array();
            array.forEach(element -> elements.add(shuffle("", element, turn)));
            return elements;
        }
        return isId(name) && NUMBER.matcher(node.asText()).matches() ? id(node.asText(), turn) : node;
    }

    private static ObjectNode fields(ObjectNode object, long turn) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.rotate(names, (int) (turn % Math.max(1, names.size())));
        ObjectNode shuffled = Json.object();
        names.forEach(name -> shuffled.set(name, shuffle(name, object.get(name), turn)));
        return shuffled;
    }

    private static boolean isId(String name) {
        return name.equals("id") || name.endsWith("_id") || name.equals("ticket_number");
    }

    private static JsonNode id(String text, long turn) {
        return turn % 2 == 0 ? TextNode.valueOf(text) : LongNode.valueOf(Long.parseLong(text));
    }
}
