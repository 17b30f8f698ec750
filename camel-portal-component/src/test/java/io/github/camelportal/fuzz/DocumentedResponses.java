package io.github.camelportal.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.SampleResponse;

/** The answers that the documents of the portals show; what no document shows is a record, or as an acknowledgement. */
final class DocumentedResponses {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] DONE = "{\"success\":true,\"info\":[\"done\"]}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = "{\"%s\":[{\"id\":\"1\",\"%s\":\"2\"}]}".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> byOperation = new HashMap<>();

    DocumentedResponses() {
        try (InputStream file = DocumentedResponses.class.getResourceAsStream("/contract/operations.json")) {
            for (JsonNode operation : JSON.readTree(file).path("operations")) {
                List<JsonNode> shown = new ArrayList<>();
                operation.path("responses").forEach(response -> shown.add(response.path("json")));
                shown.removeIf(answer -> !answer.isContainerNode() || answer.has("error"));
                if (!shown.isEmpty()) {
                    byOperation.put(
                            operation.path("uri").asText().replace("portal:", ""),
                            JSON.writeValueAsBytes(shown.get(0)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(Operation operation) {
        byte[] shown = byOperation.get(operation.id());
        if (shown != null) {
            return shown;
        }
        if (operation.feed()) {
            return operation.id().equals("zones/records") ? byOperation.get("zones/get") : ticketsAndReplies();
        }
        return switch (operation.response().kind()) {
            case LIST -> {
                String key = operation.response().listing().key();
                yield new String(LIST, StandardCharsets.UTF_8)
                        .formatted(operation.response().listing().field(), key == null ? "name" : key)
                        .getBytes(StandardCharsets.UTF_8);
            }
            case SINGLE -> operation.effect() == OperationEffect.READ ? everyField(operation) : DONE;
            default -> DONE;
        };
    }

    /** A read has failed without its payload. */
    private static byte[] everyField(Operation operation) {
        return Contract.operations()
                .filter(documented -> documented.id().equals(operation.id()))
                .map(documented -> SampleResponse.of(documented, operation.response()))
                .map(samples ->
                        samples.get(samples.size() - 1).tree().toString().getBytes(StandardCharsets.UTF_8))
                .findFirst()
                .orElse(DONE);
    }

    /** The feed of replies asks for the tickets, and for the replies to each. */
    private byte[] ticketsAndReplies() {
        try {
            ObjectNode both = (ObjectNode) JSON.readTree(byOperation.get("tickets/list"));
            both.setAll((ObjectNode) JSON.readTree(byOperation.get("tickets/get")));
            return JSON.writeValueAsBytes(both);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
