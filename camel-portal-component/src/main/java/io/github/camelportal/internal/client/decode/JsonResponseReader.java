package io.github.camelportal.internal.client.decode;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.internal.client.message.RawResponse;

/** Reads the JSON of a response as text, as the portal wrote it, if it has the payload of the operation. */
public final class JsonResponseReader implements ResponseReader<PortalResponse> {

    public static final JsonResponseReader INSTANCE = new JsonResponseReader();

    private JsonResponseReader() {}

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        if (response.prefix().isEmpty()) {
            errors.throwIfFailed(response, MissingNode.getInstance());
            return new PortalResponse(null, List.of());
        }
        byte[] bytes = response.body().readAllBytes();
        JsonNode body = parse(response, bytes, errors);
        errors.throwIfFailed(response, body);
        throwIfMissing(operation, response, bytes, body, errors);
        String json = new String(bytes, StandardCharsets.UTF_8);
        // A reader of text would take a byte order mark for a part of the JSON.
        String unmarked = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return new PortalResponse(unmarked, Envelope.info(body), Envelope.infoArguments(body), Map.of());
    }

    /** Requires the payload as a typed read does, and reads no record, so that a value of another type than documented passes. */
    private static void throwIfMissing(
            Operation operation, RawResponse response, byte[] bytes, JsonNode body, ErrorDecoder errors)
            throws IOException {
        if (operation.response().kind() == ResponseSpec.Kind.LIST && operation.isSafe()) {
            try (StreamingListParser list = new StreamingListParser(
                    new ByteArrayInputStream(bytes), operation.response().listing(), JsonNode.class)) {
                if (list.next() == null && !list.hasList()) {
                    throw errors.absent(response, operation.response().field());
                }
            } catch (JsonMappingException e) {
                // A plain value stands where the list belongs.
                throw errors.absent(response, operation.response().field());
            }
        } else {
            JsonNode opened = PayloadCheck.open(body, operation.response());
            if (!PayloadCheck.hasNamedPayload(opened, operation.response())) {
                PayloadCheck.throwIfMissing(operation, opened, response, errors, false);
            }
        }
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
