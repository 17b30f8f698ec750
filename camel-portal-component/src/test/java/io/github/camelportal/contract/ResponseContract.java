package io.github.camelportal.contract;

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

import io.github.camelportal.PortalConstants;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer that the documents show comes out as its record, with every value, and with fields that they omit. */
public abstract class ResponseContract extends ContractCase {

    private static final Set<String> MESSAGES = Set.of("error", "info", "success");

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    static Stream<Arguments> answers() {
        return Contract.operations().flatMap(operation -> operation.answers().keySet().stream()
                .map(provider -> Arguments.of(operation, provider)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("answers")
    void returnsWholeResponseWhenOperationIsCalled(ContractOperation operation, String provider) {
        ResponseSpec spec =
                OperationTable.operation(operation.group(), operation.name()).response();
        JsonNode json = operation.answers().get(provider).deepCopy();
        if (json.has("error")) {
            assertThat(call(operation, json).getException())
                    .isInstanceOf(PortalOperationException.class)
                    .hasMessageContaining(json.path("error").path(0).asText());
            return;
        }
        check(operation, json, spec);
        check(operation, extended(json, spec), spec);
    }

    private Exchange call(ContractOperation operation, JsonNode answer) {
        portal().answers(answer.toString());
        ParameterSource.ParameterCall call = ParameterSource.HEADER.call(operation);
        return context().createProducerTemplate().request(uri(call), exchange -> exchange.getMessage()
                .setHeaders(new HashMap<>(call.headers())));
    }

    private void check(ContractOperation operation, JsonNode json, ResponseSpec spec) {
        Exchange exchange = call(operation, json);
        assertThat(exchange.getException()).isNull();
        List<String> info = new ArrayList<>();
        json.path("info").forEach(code -> info.add(code.asText()));
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO)).isEqualTo(info.isEmpty() ? null : info);
        JsonNode payload = payload(json, spec);
        Object body = exchange.getMessage().getBody();
        switch (spec.kind()) {
            case ACKNOWLEDGEMENT ->
                assertThat(body).isEqualTo(new Acknowledgement(true, info, Contract.JSON.convertValue(payload, MAP)));
            case LIST -> RecordCheck.sameList(spec.field(), payload, body, spec.element());
            case SINGLE, UNKNOWN -> RecordCheck.same("body", payload, body, spec.element());
            case FILE -> throw new AssertionError("a file has no JSON");
        }
    }

    /** Returns the expected payload: without its envelope, and with the fields that are merged into it. */
    private static JsonNode payload(JsonNode json, ResponseSpec spec) {
        if (spec.field() == null || !json.has(spec.field())) {
            ObjectNode left = json.deepCopy();
            left.remove(MESSAGES);
            return left.path("status").isBoolean() ? left.without("status") : left;
        }
        JsonNode payload = json.path(spec.field()).deepCopy();
        spec.mergedFields().stream().filter(json::has).forEach(field -> ((ObjectNode) payload)
                .set(field, json.path(field)));
        return payload;
    }

    private static JsonNode extended(JsonNode json, ResponseSpec spec) {
        JsonNode extended = json.deepCopy();
        if (spec.field() == null) {
            RecordComponents.extend(extended, spec.element());
        } else {
            RecordComponents.extend(extended.path(spec.field()), spec.element());
        }
        for (String field : spec.mergedFields()) {
            RecordComponents.extend(extended.path(field), RecordComponents.typeOf(field, spec.element()));
        }
        return extended;
    }
}
