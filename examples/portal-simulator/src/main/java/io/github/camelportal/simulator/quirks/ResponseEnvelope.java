package io.github.camelportal.simulator.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.simulator.http.Json;

/** The envelope that some installs put around every response. */
final class ResponseEnvelope {

    private ResponseEnvelope() {}

    static ObjectNode around(ObjectNode response, ResponsePage page) {
        JsonNode error = response.remove("error");
        JsonNode info = response.remove("info");
        ObjectNode envelope = Json.object();
        // PHP writes an empty map as a list.
        envelope.set("data", response.isEmpty() ? Json.array() : response);
        envelope.set("error", error == null ? Json.array() : error);
        envelope.set("info", info == null ? Json.array() : info);
        envelope.putObject("page").put("current", page.current()).put("total", page.total());
        return envelope;
    }
}
