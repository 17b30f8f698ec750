package io.github.camelportal.internal.client.decode;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.RawResponse;
import io.github.camelportal.internal.json.PortalJson;

/** Gives the portal's JSON as text, as the portal wrote it. */
public final class JsonResponseReader implements ResponseReader<PortalResponse> {

    @Override
    public PortalResponse read(Operation operation, RawResponse response, ErrorDecoder errors) throws IOException {
        if (response.isEmpty()) {
            return new PortalResponse(null, List.of());
        }
        byte[] body = response.body().readAllBytes();
        JsonNode answer = parse(response, body, errors);
        PortalOperationException failure =
                errors.fromBody(response, answer, operation.response().kind());
        if (failure != null) {
            throw failure;
        }
        return new PortalResponse(new String(body, StandardCharsets.UTF_8), Envelope.info(answer));
    }

    private static JsonNode parse(RawResponse response, byte[] body, ErrorDecoder errors) throws IOException {
        if (!response.looksLikeJson()) {
            throw errors.notJson(response, "no JSON");
        }
        try {
            return PortalJson.mapper().readTree(body);
        } catch (JsonProcessingException | CharConversionException e) {
            throw errors.notJson(response, "broken JSON");
        }
    }
}
