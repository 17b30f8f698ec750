package io.github.camelportal.generator;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example call of an operation, for the routes of the reference pages.
 *
 * @param options  values of path and query parameters, by option
 * @param body     message body, or null if the operation ignores it
 * @param inBody   option that takes the whole message body, or null
 * @param consumer whether the example consumes from the operation
 */
public record GeneratorExample(Map<String, String> options, JsonNode body, String inBody, boolean consumer) {

    /** Returns the message body as JSON, or null. */
    public String bodyJson() {
        return body == null ? null : body.toPrettyString();
    }
}
