package io.github.camelportal.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a form or a query as PHP does: {@code a[b][]=c} builds nested maps and lists. */
public final class FormText {

    private FormText() {}

    public static ObjectNode parse(String text) {
        ObjectNode fields = Json.object();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        for (String pair : text.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                put(fields, keys(name).iterator(), value);
            }
        }
        return fields;
    }

    /** Adds a field by its name, which may have keys in brackets. */
    static void put(ObjectNode target, String name, String value) {
        put(target, keys(name).iterator(), value);
    }

    private static void put(ObjectNode target, Iterator<String> keys, String value) {
        String key = keys.next();
        // An empty pair of brackets appends: PHP numbers the entries.
        String name = key.isEmpty() ? Integer.toString(target.size()) : key;
        if (!keys.hasNext()) {
            target.put(name, value);
            return;
        }
        JsonNode child = target.get(name);
        ObjectNode next = child instanceof ObjectNode existing ? existing : target.putObject(name);
        put(next, keys, value);
    }

    private static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        int open = name.indexOf('[');
        keys.add(open <= 0 ? name : name.substring(0, open));
        while (open > 0) {
            int close = name.indexOf(']', open);
            if (close < 0) {
                break;
            }
            keys.add(name.substring(open + 1, close));
            open = name.startsWith("[", close + 1) ? close + 1 : -1;
        }
        return keys;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new MalformedBodyException("The form or query holds a bad percent sign");
        }
    }
}
