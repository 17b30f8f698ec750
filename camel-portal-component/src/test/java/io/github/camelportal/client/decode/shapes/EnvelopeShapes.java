package io.github.camelportal.client.decode.shapes;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.SampleResponse;

/** All forms of the envelope around the payload. */
final class EnvelopeShapes {

    /** A field that stands outside, and that must not be lost. */
    static final String OUTSIDE = "of_the_install";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EnvelopeShapes() {}

    static List<ResponseShape> all() {
        return List.of(
                same("in data", (answer, spec) -> NODES.objectNode().<ObjectNode>set("data", answer)),
                same("in data, with messages and a page", (answer, spec) -> around(answer)),
                same("in data, behind messages and a page", (answer, spec) -> behind(answer)),
                same("in data, with empty messages", (answer, spec) -> NODES.objectNode()
                        .put("success", true)
                        .put("error", "")
                        .putNull("info")
                        .putNull("page")
                        .set("data", answer)),
                same("in data, with a field beside it", (answer, spec) -> around(answer)
                        .put(OUTSIDE, "x")),
                same(
                        "in data, behind a field beside it",
                        (answer, spec) -> NODES.objectNode().put(OUTSIDE, "x").setAll(around(answer))),
                same("as data", (answer, spec) -> around(SampleResponse.payload(answer, spec))),
                same("bare", SampleResponse::payload),
                same("bare, keyed by id", EnvelopeShapes::keyed),
                same("as data, keyed by id", (answer, spec) -> around(keyed(answer, spec))),
                same("with a field beside it", EnvelopeShapes::beside),
                same("in success and empty messages", EnvelopeShapes::withMessages));
    }

    private static ResponseShape same(
            String name, java.util.function.BiFunction<JsonNode, ResponseSpec, JsonNode> sent) {
        return new ResponseShape(name, sent, (answer, spec) -> answer);
    }

    private static ObjectNode around(JsonNode data) {
        ObjectNode envelope = NODES.objectNode().set("data", data);
        envelope.putArray("error");
        envelope.putArray("info").add("done");
        envelope.putObject("page").put("current", 1).put("total", 1);
        return envelope;
    }

    private static ObjectNode behind(JsonNode data) {
        ObjectNode envelope = around(data).without("data");
        return envelope.set("data", data);
    }

    /** Where ids are no numbers, an object of things cannot be told from a thing. */
    private static JsonNode keyed(JsonNode answer, ResponseSpec spec) {
        JsonNode payload = SampleResponse.payload(answer, spec);
        if (spec.kind() != ResponseSpec.Kind.LIST || spec.listing().key() == null) {
            return answer;
        }
        ObjectNode object = NODES.objectNode();
        for (JsonNode element : payload) {
            String id = element.path(spec.listing().key()).asText();
            if (!id.matches("\\d+")) {
                return answer;
            }
            object.set(
                    id, ((ObjectNode) element.deepCopy()).without(spec.listing().key()));
        }
        return object;
    }

    private static JsonNode beside(JsonNode answer, ResponseSpec spec) {
        return spec.field() == null
                ? answer
                : NODES.objectNode().put(OUTSIDE, "x").setAll((ObjectNode) answer.deepCopy());
    }

    private static JsonNode withMessages(JsonNode answer, ResponseSpec spec) {
        ObjectNode extended = NODES.objectNode().put("success", true);
        extended.putArray("error");
        extended.setAll((ObjectNode) answer.deepCopy());
        return extended.has("status") ? extended : extended.put("status", true);
    }
}
