package io.github.camelportal.internal.client.message;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;

/** Checks the end of a response behind its JSON. */
public final class JsonEnd {

    private JsonEnd() {}

    /**
     * Reads to the end of a response. Text that is no JSON may stand behind its JSON, such as a warning of PHP.
     *
     * @param parser parser at the end of the JSON
     * @throws JsonParseException if more JSON stands there, which may contradict the first
     */
    public static void requireOne(JsonParser parser) throws IOException {
        hasText(parser);
    }

    /**
     * Whether text that is no JSON stands behind the JSON, such as a warning of PHP.
     *
     * @param parser parser at the end of the JSON
     * @throws JsonParseException if more JSON stands there, which may contradict the first
     */
    public static boolean hasText(JsonParser parser) throws IOException {
        boolean atEnd;
        try {
            atEnd = parser.nextToken() == null;
        } catch (JsonParseException e) {
            return true;
        }
        if (!atEnd) {
            throw new JsonParseException(parser, "More JSON stands behind the response");
        }
        return false;
    }
}
