package io.github.camelportal.internal.spending;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.json.PortalJson;

/**
 * The values of a request.
 *
 * @param request request
 * @param body    fields of its body
 */
record RequestFields(PortalRequest request, ObjectNode body) {

    private static final String UPGRADE = "services/upgrade";
    private static final String SEND = "send";

    static RequestFields of(PortalRequest request) {
        try {
            JsonNode body = request.body() == null ? null : PortalJson.mapper().readTree(request.body());
            return new RequestFields(
                    request, body instanceof ObjectNode fields ? fields : JsonNodeFactory.instance.objectNode());
        } catch (IOException e) {
            throw new IllegalStateException("The component wrote a body that it cannot read", e);
        }
    }

    /** Returns whether the request asks for a price and orders nothing. */
    boolean isEstimate() {
        return request.operation().id().equals(UPGRADE) && !body.path(SEND).asBoolean();
    }

    /** Returns the body without the fields of the given names. */
    ObjectNode bodyWithout(String... names) {
        return body.deepCopy().without(Arrays.asList(names));
    }

    /** Returns a variable of the path, as in the template. */
    String pathVariable(String name) {
        return URLDecoder.decode(encodedPathVariable(name), StandardCharsets.UTF_8);
    }

    /** Returns a variable of the path, still percent-encoded. */
    String encodedPathVariable(String name) {
        List<String> template = List.of(request.operation().path().split("/"));
        String path = request.target().split("\\?", 2)[0];
        return path.split("/")[template.indexOf("{" + name + "}")];
    }

    /** Omits the values, because some are secrets. */
    @Override
    public String toString() {
        return "RequestFields[" + request.operation().id() + "]";
    }
}
