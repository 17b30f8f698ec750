package io.github.camelportal.internal.client.decode;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.message.RawResponse;

/** Reads the JSON of a response as text, as the portal wrote it. */
public final class JsonResponseReader implements ResponseReader<PortalResponse> {

    public static final JsonResponseReader INSTANCE = new JsonResponseReader();

    private JsonResponseReader() {}

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        if (response.prefix().isEmpty()) {
            errors.throwIfFailed(response, MissingNode.getInstance());
            return new PortalResponse(null, List.of());
        }
        byte[] bytes = response.json().readAllBytes();
        JsonNode body = parse(response, bytes, errors);
        errors.throwIfFailed(response, body);
        String json = new String(bytes, StandardCharsets.UTF_8);
        // A reader of text would take a byte order mark for a part of the JSON.
        String unmarked = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return new PortalResponse(unmarked, Envelope.info(body), Envelope.infoArguments(body), Map.of());
    }

    private static JsonNode parse(RawResponse response, byte[] bytes, ErrorDecoder errors) throws IOException {
        if (!response.prefix().mayBeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        try {
            return JsonOutline.of(bytes);
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }
}
