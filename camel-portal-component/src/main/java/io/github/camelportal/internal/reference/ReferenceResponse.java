package io.github.camelportal.internal.reference;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.json.PortalJson;

/**
 * Keeps the fields by which a response confirms its request, and makes a response of them.
 *
 * @param operation operation of the request
 * @param json      whether bodies are texts of JSON
 */
record ReferenceResponse(Operation operation, boolean json) {

    /** A state has up to 400 characters. */
    private static final int MAX_LENGTH = 300;

    private static final int FIRST_NON_ASCII = 128;

    /** Returns the note of a response. It has no result if the response has too many characters, or others than ASCII. */
    ReferenceNote note(PortalResponse response) {
        ObjectNode confirmed = JsonNodeFactory.instance.objectNode();
        JsonNode fields = fields(response.body());
        operation.response().evidence().stream()
                .filter(fields::hasNonNull)
                .forEach(field -> confirmed.set(field, fields.get(field)));
        return note(confirmed);
    }

    static ReferenceNote note(ObjectNode confirmed) {
        String text = confirmed.toString();
        boolean fits = text.length() <= MAX_LENGTH && text.chars().allMatch(character -> character < FIRST_NON_ASCII);
        return fits ? ReferenceNote.done(text) : ReferenceNote.doneWithoutResult();
    }

    private static JsonNode fields(Object body) {
        try {
            return body instanceof String text
                    ? PortalJson.mapper().readTree(text)
                    : PortalJson.mapper().valueToTree(body);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    /** Returns the response of a note that has a result. */
    PortalResponse of(ReferenceNote note) {
        return of(fields(note.result()));
    }

    /** Returns the response to a request that was carried out, of which nothing else is left. */
    PortalResponse ofSuccess() {
        return of(FoundFields.create().success().node());
    }

    /** Returns a response with these fields, in the form of the endpoint. */
    PortalResponse of(JsonNode fields) {
        return new PortalResponse(json ? fields.toString() : typed(fields), List.of())
                .withHeaders(Map.of(ReferenceConstants.REFERENCE_FOUND, true));
    }

    private Object typed(JsonNode fields) {
        try {
            return PortalJson.mapper().treeToValue(fields, operation.response().element());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The response to portal:" + operation.id() + " cannot be made again", e);
        }
    }
}
