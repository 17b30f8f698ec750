package io.github.camelportal.internal.reference;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;

/** The fields in the body of a request, by wire name. */
final class RequestBody {

    private RequestBody() {}

    static ObjectNode fields(PortalRequest request) {
        try {
            JsonNode body = request.body() == null
                    ? null
                    : PortalJson.mapper()
                            .reader()
                            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .readTree(request.body());
            return body instanceof ObjectNode fields ? fields : JsonNodeFactory.instance.objectNode();
        } catch (IOException e) {
            throw new IllegalStateException("The component wrote a body that it cannot read", e);
        }
    }

    /** Returns a text field, or an empty text if the request has none. */
    static String text(PortalRequest request, String field) {
        return fields(request).path(field).asText("");
    }

    /** Returns the request with another text in a field. */
    static PortalRequest with(PortalRequest request, String field, String text) {
        try {
            byte[] body = PortalJson.mapper().writeValueAsBytes(fields(request).put(field, text));
            return new PortalRequest(request.operation(), request.target(), body, request.secrets());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body that was JSON cannot be written", e);
        }
    }
}
