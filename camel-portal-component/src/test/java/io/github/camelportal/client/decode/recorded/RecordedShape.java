package io.github.camelportal.client.decode.recorded;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response as an install was seen to write it, and the values that a route is to find in the message body.
 *
 * @param uri      operation with its parameters, without {@code portal:}
 * @param response the response, written with single quotes for double ones
 * @param values   expected values as texts, by expressions of Camel's simple language
 */
record RecordedShape(String uri, String response, Map<String, String> values) {

    /** Creates a shape without expected values. */
    static RecordedShape of(String uri, String response) {
        return new RecordedShape(uri, response.replace('\'', '"'), new LinkedHashMap<>());
    }

    /** Adds an expected value. */
    RecordedShape reads(String expression, String value) {
        values.put(expression, value);
        return this;
    }

    /** Whether the message body is a list, whose elements an iterator and a feed return too. */
    boolean isList() {
        return values.keySet().stream().allMatch(expression -> expression.startsWith("body["));
    }

    /** Returns the JSON of the response, without a mark or warnings before it. */
    String json() {
        return response.substring(response.indexOf('{'));
    }

    @Override
    public String toString() {
        return uri + " " + response;
    }
}
