package io.github.camelportal.simulator.quirks;

import java.util.Map;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Fields;
import io.github.camelportal.simulator.http.FormText;
import io.github.camelportal.simulator.http.Json;
import io.github.camelportal.simulator.http.Request;

/**
 * A part of a list. A response is a list if it is nothing else: details with a list in them stay whole.
 *
 * @param content the response with the elements of this page alone
 */
record ResponsePage(ObjectNode content, int current, int total) {

    static ResponsePage of(Request request, ObjectNode response, int size) {
        if (!request.method().equals("GET")
                || response.size() != 1
                || !(response.elements().next() instanceof ArrayNode)) {
            return new ResponsePage(response, 1, 1);
        }
        Map.Entry<String, ArrayNode> list = Map.entry(
                response.fieldNames().next(), (ArrayNode) response.elements().next());
        if (list.getKey().equals("error")) {
            return new ResponsePage(response, 1, 1);
        }
        int current = Math.max(1, number(request));
        int total = Math.max(1, (list.getValue().size() + size - 1) / size);
        ObjectNode part = Json.object();
        ArrayNode elements = part.putArray(list.getKey());
        long first = (current - 1L) * size;
        for (long i = first; i < Math.min(first + size, list.getValue().size()); i++) {
            elements.add(list.getValue().get((int) i));
        }
        return new ResponsePage(part, current, total);
    }

    private static int number(Request request) {
        return new Fields(FormText.parse(request.query()))
                .text("page")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(1);
    }
}
