package io.github.camelportal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.Exchange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.Contract.ContractOperation;
import io.github.camelportal.api.Answer;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.client.PortalOperationException;
import io.github.camelportal.model.Acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer that the documents show comes out as its record, with every value, and with fields that they omit. */
public abstract class AnswerContract extends ContractCase {

    private static final Set<String> MESSAGES = Set.of("error", "info", "success");

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    static Stream<Arguments> answers() {
        return Contract.operations().flatMap(operation -> operation.answers().keySet().stream()
                .map(provider -> Arguments.of(operation, provider)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("answers")
    void theAnswerComesOutWhole(ContractOperation operation, String provider) {
        Answer expected =
                OperationTable.operation(operation.group(), operation.name()).answer();
        JsonNode json = operation.answers().get(provider).deepCopy();
        if (json.has("error")) {
            assertThat(call(operation, json).getException())
                    .isInstanceOf(PortalOperationException.class)
                    .hasMessageContaining(json.path("error").path(0).asText());
            return;
        }
        check(operation, json, expected);
        check(operation, extended(json, expected), expected);
    }

    private Exchange call(ContractOperation operation, JsonNode answer) {
        portal().answers(answer.toString());
        WayToGive.Call call = WayToGive.HEADER.call(operation);
        return context().createProducerTemplate().request(uri(call), exchange -> exchange.getMessage()
                .setHeaders(new HashMap<>(call.headers())));
    }

    private void check(ContractOperation operation, JsonNode json, Answer expected) {
        Exchange exchange = call(operation, json);
        assertThat(exchange.getException()).isNull();
        List<String> info = new ArrayList<>();
        json.path("info").forEach(code -> info.add(code.asText()));
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO)).isEqualTo(info.isEmpty() ? null : info);
        JsonNode payload = payload(json, expected);
        Object body = exchange.getMessage().getBody();
        switch (expected.kind()) {
            case ACKNOWLEDGEMENT ->
                assertThat(body).isEqualTo(new Acknowledgement(true, info, Contract.JSON.convertValue(payload, MAP)));
            case LIST -> RecordCheck.sameList(expected.field(), payload, body, expected.element());
            case ONE, UNKNOWN -> RecordCheck.same("body", payload, body, expected.element());
            case FILE -> throw new AssertionError("a file has no JSON");
        }
    }

    /** What is to come out: without the words around it, and with what belongs into it. */
    private static JsonNode payload(JsonNode json, Answer expected) {
        if (expected.field() == null || !json.has(expected.field())) {
            ObjectNode left = json.deepCopy();
            left.remove(MESSAGES);
            return left.path("status").isBoolean() ? left.without("status") : left;
        }
        JsonNode payload = json.path(expected.field()).deepCopy();
        expected.with().stream().filter(json::has).forEach(field -> ((ObjectNode) payload)
                .set(field, json.path(field)));
        return payload;
    }

    private static JsonNode extended(JsonNode json, Answer expected) {
        JsonNode extended = json.deepCopy();
        if (expected.field() == null) {
            RecordFields.extend(extended, expected.element());
        } else {
            RecordFields.extend(extended.path(expected.field()), expected.element());
        }
        for (String field : expected.with()) {
            RecordFields.extend(extended.path(field), RecordFields.typeOf(field, expected.element()));
        }
        return extended;
    }
}
