package io.github.camelportal.simulator.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes the fields of a call readable for the log of calls: without secrets and without long texts. */
final class RecordedFields {

    private static final String MASK = "***";
    private static final int MAX_LENGTH = 200;
    private static final int MAX_FIELDS = 100;

    /** Names of fields that may hold credentials. A field too many is masked rather than one too few. */
    private static final Pattern SECRET = Pattern.compile(
            "user|pass|pw|token|secret|key|auth|code|otp|pin$|^pin|session|cookie|epp|credential|cvv|cvc");

    private RecordedFields() {}

    /** Returns the fields of query and body. They are empty if the body cannot be read. */
    static Map<String, String> of(Request request) {
        Map<String, String> recorded = new LinkedHashMap<>();
        try {
            Fields fields = Fields.of(request);
            fields.names().stream()
                    .limit(MAX_FIELDS)
                    .forEach(name -> recorded.put(
                            shortened(name),
                            fields.value(name).map(value -> text(name, value)).orElse("")));
            return Collections.unmodifiableMap(recorded);
        } catch (MalformedBodyException e) {
            return Map.of();
        }
    }

    /** A field with parts is masked as a whole if one of their names is secret. */
    private static String text(String name, JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        boolean parts = value.isContainerNode()
                && SECRET.matcher(text.toLowerCase(Locale.ROOT)).find();
        return parts || SECRET.matcher(name.toLowerCase(Locale.ROOT)).find() ? MASK : shortened(text);
    }

    private static String shortened(String text) {
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) + "…" : text;
    }
}
