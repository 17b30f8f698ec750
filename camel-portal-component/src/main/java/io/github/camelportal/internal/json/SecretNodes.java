package io.github.camelportal.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.github.camelportal.model.SecretFields;

/** Masks and collects the values of secret fields in JSON, however deep they are. */
public final class SecretNodes {

    private static final TextNode MASK = TextNode.valueOf(SecretFields.MASK);

    private SecretNodes() {}

    /** Returns a copy in which the values of secret fields are masked. */
    public static JsonNode masked(JsonNode node, Predicate<String> isSecret) {
        JsonNode copy = node.deepCopy();
        return copy.isContainerNode() ? mask(copy, isSecret) : maskedText(copy);
    }

    private static JsonNode mask(JsonNode node, Predicate<String> isSecret) {
        if (node instanceof ObjectNode object) {
            boolean isPair = isPair(object);
            object.properties().forEach(field -> {
                boolean secret = isSecret.test(field.getKey()) || (isPair && SecretFields.isPairValue(field.getKey()));
                field.setValue(secret && !field.getValue().isNull() ? MASK : maskedChild(field.getValue(), isSecret));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, maskedChild(array.get(i), isSecret));
            }
        }
        return node;
    }

    private static JsonNode maskedChild(JsonNode node, Predicate<String> isSecret) {
        return node.isContainerNode() ? mask(node, isSecret) : maskedText(node);
    }

    /** Masks the JSON in a text. */
    private static JsonNode maskedText(JsonNode node) {
        return node.isTextual() ? TextNode.valueOf(SecretFields.redactText(node.textValue())) : node;
    }

    private static boolean isPair(ObjectNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties().forEach(field -> {
            if (field.getValue().isTextual()) {
                texts.put(field.getKey(), field.getValue().textValue());
            }
        });
        return SecretFields.isSecretPair(texts);
    }

    /** Returns the plain values of secret fields. */
    public static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        collect(node, false, values);
        return values;
    }

    private static void collect(JsonNode node, boolean secret, Collection<String> values) {
        if (node.isObject()) {
            boolean isPair = isPair((ObjectNode) node);
            node.properties().forEach(field -> {
                boolean isSecret =
                        SecretFields.isSecret(field.getKey()) || (isPair && SecretFields.isPairValue(field.getKey()));
                collect(field.getValue(), secret || isSecret, values);
            });
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, secret, values));
        } else if (secret && !node.isNull()) {
            values.add(node.asText());
        }
    }
}
