package io.github.camelportal.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.client.decode.shapes.NormalizedResponse;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.PortalRecord;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer that the documents show is, read by a route and written as JSON again, the same answer. */
class ResponseRoundTripTest {

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:call")
                        .toD("${header.uri}")
                        .choice()
                        .when(exchange -> isOfRecords(exchange.getMessage().getBody()))
                        .convertBodyTo(JsonNode.class);
            }
        });
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    static Stream<Arguments> answers() {
        return Contract.operations().flatMap(operation -> operation.answers().keySet().stream()
                .map(provider -> Arguments.of(operation, provider)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("answers")
    void writesSameJsonWhenResponseWasRead(ContractOperation operation, String provider) {
        JsonNode documented = operation.answers().get(provider);
        portal.answers(documented.toString());
        ParameterSource.ParameterCall call = ParameterSource.HEADER.call(operation);
        Map<String, Object> headers = new HashMap<>(call.headers());
        headers.put("uri", call.uri());

        Exchange exchange =
                template.request("direct:call", sent -> sent.getMessage().setHeaders(headers));

        if (documented.has("error")) {
            assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
            return;
        }
        assertThat(exchange.getException()).isNull();
        JsonNode written = whole(exchange.getMessage(), answerOf(operation));
        assertThat(inOrder(written)).isEqualTo(inOrder(NormalizedResponse.of(documented, written)));
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO)).isEqualTo(info(documented));
    }

    private static ResponseSpec answerOf(ContractOperation operation) {
        return OperationTable.operation(operation.group(), operation.name()).response();
    }

    private static boolean isOfRecords(Object body) {
        return body instanceof PortalRecord
                || (body instanceof List<?> list && list.stream().allMatch(PortalRecord.class::isInstance));
    }

    /** The body with what stood around it. */
    private static JsonNode whole(Message message, ResponseSpec spec) {
        JsonNode body = Contract.JSON.valueToTree(message.getBody());
        ObjectNode whole = Contract.JSON.createObjectNode();
        if (spec.field() == null) {
            whole.setAll((ObjectNode) body);
            // Messages are in a header too, and are compared there.
            whole.remove(spec.kind() == ResponseSpec.Kind.ACKNOWLEDGEMENT ? List.of("success", "info") : List.of());
        } else {
            whole.set(spec.field(), body);
        }
        for (String field : spec.mergedFields()) {
            whole.set(field, ((ObjectNode) body).remove(field));
        }
        Map<?, ?> others = message.getHeader(PortalConstants.OTHER_FIELDS, Map.of(), Map.class);
        others.forEach((name, value) -> whole.set(name.toString(), Contract.JSON.valueToTree(value)));
        return whole;
    }

    private static List<String> info(JsonNode documented) {
        return documented.has("info")
                ? List.of(Contract.JSON.convertValue(documented.path("info"), String[].class))
                : null;
    }

    /** As a text with the fields in one order, since trees take 1.0 and 1.00 for the same. */
    private static String inOrder(JsonNode tree) {
        try {
            return Contract.JSON
                    .writerWithDefaultPrettyPrinter()
                    .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .writeValueAsString(Contract.JSON.convertValue(tree, Map.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
