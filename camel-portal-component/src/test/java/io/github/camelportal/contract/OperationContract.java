package io.github.camelportal.contract;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.Contract.ContractParameter;

import static org.assertj.core.api.Assertions.assertThat;

/** Every operation makes exactly the request that the documents describe, however a route gives the parameters. */
public abstract class OperationContract extends ContractCase {

    @BeforeEach
    void answer() {
        portal().answers("{\"success\": true}");
    }

    static Stream<Arguments> operationsAndWays() {
        return Contract.operations().flatMap(operation -> Stream.of(ParameterSource.values())
                .filter(way -> way.suits(operation))
                .map(way -> Arguments.of(operation, way)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("operationsAndWays")
    void sendsDocumentedRequestWhenOperationIsCalled(ContractOperation operation, ParameterSource way)
            throws Exception {
        portal().answers(answer(operation));

        send(way.call(operation));

        LoggedRequest request = portal().request();
        assertThat(request.getMethod().getName()).isEqualTo(operation.method());
        assertThat(pathOf(request)).isEqualTo("/api" + path(operation));
        assertThat(queryOf(request)).containsExactlyInAnyOrderElementsOf(query(operation));
        assertThat(bodyOf(request)).isEqualTo(body(operation));
    }

    /** Returns the documented response, or else a success with an empty list, a small record, or a record with every field. */
    static String answer(ContractOperation operation) {
        ObjectNode success = Contract.JSON.createObjectNode().put("success", true);
        ResponseSpec spec =
                OperationTable.operation(operation.group(), operation.name()).response();
        if (spec.kind() == ResponseSpec.Kind.LIST) {
            success.putArray(spec.field());
        } else if (spec.kind() == ResponseSpec.Kind.SINGLE && spec.field() != null) {
            success.putObject(spec.field()).put("id", 1);
        }
        // Without its payload, a read has failed.
        boolean needsPayload = operation.effect().equals("read") && spec.kind() == ResponseSpec.Kind.SINGLE;
        return operation.answers().values().stream()
                .filter(answer -> !answer.has("error"))
                .findFirst()
                .orElseGet(() -> needsPayload ? everyField(operation, spec) : success)
                .toString();
    }

    private static JsonNode everyField(ContractOperation operation, ResponseSpec spec) {
        List<SampleResponse> samples = SampleResponse.of(operation, spec);
        return samples.get(samples.size() - 1).tree();
    }

    /** A login is the one call whose parameters have defaults: the credentials of the endpoint. */
    @Test
    void usesCredentialsOfEndpointWhenLoginHasNoOthers() throws Exception {
        send(new ParameterSource.ParameterCall("portal:auth/login", null, Map.of()));
        assertThat(bodyOf(portal().request())).isEqualTo(login(USERNAME, PASSWORD));

        portal().answers("{\"success\": true}");
        send(new ParameterSource.ParameterCall("portal:auth/login", "a text from upstream", Map.of()));
        assertThat(bodyOf(portal().request())).isEqualTo(login(USERNAME, PASSWORD));

        portal().answers("{\"success\": true}");
        send(new ParameterSource.ParameterCall("portal:auth/login?inBody=password", "other", Map.of()));
        assertThat(bodyOf(portal().request())).isEqualTo(login(USERNAME, "other"));
    }

    private static JsonNode login(String username, String password) {
        return Contract.JSON.createObjectNode().put("username", username).put("password", password);
    }

    private void send(ParameterSource.ParameterCall call) throws Exception {
        context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:call").routeId("call").to(uri(call));
            }
        });
        try {
            context().createProducerTemplate().requestBodyAndHeaders("direct:call", call.body(), call.headers());
        } finally {
            context().getRouteController().stopRoute("call");
            context().removeRoute("call");
        }
    }

    static String path(ContractOperation operation) {
        String path = operation.path();
        for (ContractParameter parameter : operation.parameters("path")) {
            path = path.replace("{" + parameter.name() + "}", encoded(parameter));
        }
        return path;
    }

    static List<String> query(ContractOperation operation) {
        return operation.parameters("query").stream()
                .map(parameter -> parameter.name() + "=" + encoded(parameter))
                .toList();
    }

    private static String encoded(ContractParameter parameter) {
        return URLEncoder.encode(parameter.value().toString(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    static JsonNode body(ContractOperation operation) throws IOException {
        ObjectNode fields = Contract.JSON.createObjectNode();
        operation.parameters("body").forEach(parameter -> fields.putPOJO(parameter.name(), parameter.value()));
        return fields.isEmpty() ? null : Contract.JSON.readTree(Contract.JSON.writeValueAsString(fields));
    }

    static String pathOf(LoggedRequest request) {
        return request.getUrl().split("\\?", 2)[0];
    }

    static List<String> queryOf(LoggedRequest request) {
        String[] parts = request.getUrl().split("\\?", 2);
        return parts.length == 1 ? List.of() : Stream.of(parts[1].split("&")).collect(Collectors.toList());
    }

    static JsonNode bodyOf(LoggedRequest request) throws IOException {
        return request.getBody().length == 0 ? null : Contract.JSON.readTree(request.getBody());
    }
}
