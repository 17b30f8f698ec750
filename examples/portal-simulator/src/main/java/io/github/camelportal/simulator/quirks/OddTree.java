package io.github.camelportal.simulator.quirks;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.simulator.http.Json;

/** JSON whose zero dates are as other installs write them. */
final class OddTree {

    private static final Set<String> ZERO_DATES = Set.of("0000-00-00", "0000-00-00 00:00:00");

    private OddTree() {}

    static JsonNode of(JsonNode node, Set<Oddity> oddities) {
        if (node instanceof ObjectNode object) {
            ObjectNode odd = Json.object();
            object.properties().forEach(field -> odd.set(field.getKey(), of(field.getValue(), oddities)));
            return odd;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode odd = Json.array();
            array.forEach(element -> odd.add(of(element, oddities)));
            return odd;
        }
        return ZERO_DATES.contains(node.asText()) ? zeroDate(node, oddities) : node;
    }

    private static JsonNode zeroDate(JsonNode node, Set<Oddity> oddities) {
        if (oddities.contains(Oddity.NUMBER_ZERO_DATES)) {
            return LongNode.valueOf(0);
        }
        if (oddities.contains(Oddity.FALSE_ZERO_DATES)) {
            return BooleanNode.FALSE;
        }
        return oddities.contains(Oddity.PHP_ZERO_DATES)
                ? TextNode.valueOf(node.asText().replace("0000-00-00", "-0001-11-30"))
                : node;
    }
}
