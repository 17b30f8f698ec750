package io.github.camelportal.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.api.CamelCase;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.Contract.ContractParameter;
import io.github.camelportal.support.RecordingServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation of a specification sends the request that the document describes, however a route gives the parameters. One
 * document has operations of the table only. The others have only operations that no table has.
 */
class SpecificationContractTest {

    private static final String INSTALL = "install.json";
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private static final RecordingServer PORTAL = new RecordingServer();
    private static final DefaultCamelContext CAMEL = new DefaultCamelContext();

    @BeforeAll
    static void start() {
        for (String document : List.of(INSTALL, "swagger.json", "swagger.yaml", "openapi.json", "openapi-3.1.yaml")) {
            PortalConfiguration account = new PortalConfiguration();
            account.setBaseUrl(PORTAL.baseUrl());
            account.setUsername("joe@example.com");
            account.setPassword("canary-specification");
            account.setMaxRetries(0);
            account.setSpecification("classpath:specification/" + document);
            CAMEL.getRegistry().bind(document, account);
        }
        CAMEL.start();
    }

    @AfterAll
    static void stop() {
        CAMEL.stop();
        PORTAL.close();
    }

    static Stream<Arguments> operationsAndWays() throws Exception {
        List<ContractOperation> unknown = Contract.read("/specification/operations.json");
        return Stream.of(
                        withWays(INSTALL, ofInstall()),
                        withWays("swagger.json", unknown),
                        withWays("swagger.yaml", unknown),
                        withWays("openapi.json", unknown),
                        withWays("openapi-3.1.yaml", unknown))
                .flatMap(arguments -> arguments);
    }

    private static Stream<Arguments> withWays(String document, List<ContractOperation> operations) {
        return operations.stream().flatMap(operation -> Stream.of(ParameterSource.values())
                .filter(way -> way.suits(operation))
                .map(way -> Arguments.of(document, operation, way)));
    }

    @Test
    void documentsHaveTheirOperations() throws Exception {
        assertThat(ofInstall()).hasSize(88);
        assertThat(Contract.read("/specification/operations.json")).hasSize(70);
    }

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @MethodSource("operationsAndWays")
    void sendsDocumentedRequestWhenOperationIsCalled(String document, ContractOperation operation, ParameterSource way)
            throws Exception {
        PORTAL.answers(document.equals(INSTALL) ? OperationContract.answer(operation) : response(operation));

        send(document, way.call(operation));

        LoggedRequest request = PORTAL.request();
        assertThat(request.getMethod().getName()).isEqualTo(operation.method());
        assertThat(OperationContract.pathOf(request)).isEqualTo("/api" + OperationContract.path(operation));
        assertThat(OperationContract.queryOf(request))
                .containsExactlyInAnyOrderElementsOf(OperationContract.query(operation));
        assertThat(OperationContract.bodyOf(request)).isEqualTo(OperationContract.body(operation));
    }

    /** Returns the response to an operation that no table has: the documented one, or a success with an empty list if it lists. */
    private static String response(ContractOperation operation) {
        ObjectNode success = Contract.JSON.createObjectNode().put("success", true);
        if (operation.listField() != null) {
            success.putArray(operation.listField().isEmpty() ? "data" : operation.listField());
        }
        return operation.answers().values().stream()
                .filter(response -> !response.has("error"))
                .findFirst()
                .orElse(success)
                .toString();
    }

    private static void send(String document, ParameterSource.ParameterCall call) throws Exception {
        String uri = call.uri() + (call.uri().contains("?") ? "&" : "?") + "configuration=#" + document;
        CAMEL.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:call").routeId("call").to(uri);
            }
        });
        try {
            CAMEL.createProducerTemplate().requestBodyAndHeaders("direct:call", call.body(), call.headers());
        } finally {
            CAMEL.getRouteController().stopRoute("call");
            CAMEL.removeRoute("call");
        }
    }

    /** The operations of the install's document as the contract has them, with the parameters that only the document has. */
    private static List<ContractOperation> ofInstall() throws Exception {
        Map<String, ContractOperation> contract = Contract.operations()
                .collect(Collectors.toMap(
                        operation -> operation.method() + " " + shape(operation.path()),
                        operation -> operation,
                        (one, other) -> one));
        List<ContractOperation> operations = new ArrayList<>();
        JsonNode document = Contract.JSON.readTree(
                SpecificationContractTest.class.getResourceAsStream("/specification/" + INSTALL));
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    String method = entry.getKey().toUpperCase(Locale.ROOT);
                    ContractOperation operation = contract.get(method + " " + shape("/" + path.getKey()));
                    assertThat(operation).as(method + " " + path.getKey()).isNotNull();
                    operations.add(withParameters(operation, entry.getValue().path("parameters")));
                }));
        return operations;
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}|@\\w+", "*");
    }

    private static ContractOperation withParameters(ContractOperation operation, JsonNode documented) {
        List<ContractParameter> parameters = new ArrayList<>(operation.parameters());
        for (JsonNode parameter : documented) {
            String name = parameter.path("name").asText();
            boolean inContract =
                    parameters.stream().anyMatch(other -> other.name().equals(name));
            if (!inContract && !parameter.path("in").asText().equals("path")) {
                String place = WITH_BODY.contains(operation.method()) ? "body" : "query";
                parameters.add(new ContractParameter(name, CamelCase.camelCase(name), place, value(parameter)));
            }
        }
        return new ContractOperation(
                operation.id(),
                operation.method(),
                operation.path(),
                operation.effect(),
                operation.providers(),
                parameters,
                operation.listField(),
                operation.listKey(),
                operation.answers());
    }

    private static Object value(JsonNode parameter) {
        return switch (parameter.path("type").asText()) {
            case "integer" -> 17;
            case "number" -> new java.math.BigDecimal("2.50");
            case "boolean" -> true;
            case "array" -> List.of("one", "two");
            default -> parameter.path("name").asText() + " ü/&=?+%";
        };
    }
}
