package io.github.camelportal.generator;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How an operation is called, for the routes of the reference pages.
 *
 * @param options  values of path and query parameters by their options
 * @param body     the message body, or null where it does not matter
 * @param inBody   the option that is the whole message body, or null
 * @param consumer whether the operation stands in {@code from}
 */
public record GeneratorExample(Map<String, String> options, JsonNode body, String inBody, boolean consumer) {

    /** The message body as JSON, or null. */
    public String bodyJson() {
        return body == null ? null : body.toPrettyString();
    }
}
