package io.github.camelportal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.ParameterSource;
import io.github.camelportal.model.DomainOrder;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code dryRun=true}, nothing that changes the portal is sent, and the body tells what would have been. */
class DryRunTest {

    private static final String MASK = "***";

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @BeforeEach
    void answer() {
        portal.answers("{\"success\": true}");
    }

    static Stream<Arguments> changesAndWays() {
        return Contract.operations()
                .filter(operation -> !Set.of("read", "session").contains(operation.effect()))
                .flatMap(operation -> Stream.of(ParameterSource.values())
                        .filter(way -> way.suits(operation))
                        .map(way -> Arguments.of(operation, way)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @MethodSource("changesAndWays")
    void returnsRequestWithoutSendingItWhenDryRunIsOn(ContractOperation operation, ParameterSource way)
            throws Exception {
        ParameterSource.ParameterCall call = way.call(operation);

        Exchange dry = send(dryRun(call.uri()), call.body(), call.headers());

        assertThat(dry.getException()).isNull();
        assertThat(portal.requests()).isEmpty();
        assertThat(dry.getMessage().getHeader(PortalConstants.DRY_RUN)).isEqualTo(true);

        assertThat(send(call.uri(), call.body(), call.headers()).getException()).isNull();
        JsonNode told = Contract.JSON.valueToTree(dry.getMessage().getBody(Map.class));
        JsonNode recorded = Contract.JSON.valueToTree(recorded(operation));
        assertThat(told).isEqualTo(recorded);
    }

    /** Returns the recorded request. Secrets are masked as the operation table marks them. */
    private static Map<String, Object> recorded(ContractOperation operation) throws Exception {
        LoggedRequest request = portal.request();
        Map<String, Object> recorded = new LinkedHashMap<>();
        recorded.put("operation", operation.id());
        recorded.put("method", request.getMethod().getName());
        recorded.put("path", request.getUrl().substring("/api".length()));
        if (request.getBody().length > 0) {
            JsonNode body = Contract.JSON.readTree(request.getBody());
            OperationTable.operation(operation.group(), operation.name()).parameters(Parameter.Place.BODY).stream()
                    .filter(parameter -> parameter.secret() && body.has(parameter.wireName()))
                    .forEach(parameter -> ((ObjectNode) body).put(parameter.wireName(), MASK));
            recorded.put("body", body);
        }
        return recorded;
    }

    @Test
    void masksSecretsWhenDryRunReturnsRequest() {
        Exchange contact = send(
                "portal:contacts/create?dryRun=true",
                Map.of("email", "a@example.com", "password", "canary-1", "extra", Map.of("api_token", "canary-2")),
                Map.of());
        Exchange order = send(
                "portal:domains/order?dryRun=true",
                DomainOrder.transfer("example.com", "6", 1, "1", "canary-3"),
                Map.of());
        Exchange raw = send(
                "portal:raw/post?path=/vm/{secretKey}/x&query.token=canary-4&query.a=b&dryRun=true",
                Map.of("rootpassword", "canary-5"),
                Map.of("CamelPortalSecretKey", "canary-6"));

        assertThat(List.of(contact, order, raw))
                .allSatisfy(exchange -> assertThat(exchange.getException()).isNull())
                .allSatisfy(
                        exchange -> assertThat(exchange.getMessage().getBody().toString())
                                .contains(MASK)
                                .doesNotContain("canary"));
        assertThat(raw.getMessage().getBody())
                .isEqualTo(Map.of(
                        "operation",
                        "raw/post",
                        "method",
                        "POST",
                        "path",
                        "/vm/" + MASK + "/x?a=b&token=" + MASK,
                        "body",
                        Map.of("rootpassword", MASK)));
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void failsWhenParameterIsMissingOrInvalid() {
        assertThat(send("portal:tickets/close?dryRun=true", null, Map.of()).getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("portal:tickets/close: ticketNumber is missing");
        assertThat(send("portal:tickets/create?dryRun=true", Map.of("deptId", "support"), Map.of())
                        .getException())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deptId");
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void returnsRequestWhenEndpointIsDynamic() throws Exception {
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:reply").toD("portal:tickets/reply?dryRun=true&inBody=body&ticketNumber=${header.number}");
            }
        });

        Exchange reply = send("direct:reply", "It works again", Map.of("number", "73/6"));

        assertThat(reply.getMessage().getBody())
                .isEqualTo(Map.of(
                        "operation",
                        "tickets/reply",
                        "method",
                        "POST",
                        "path",
                        "/tickets/73%2F6",
                        "body",
                        Map.of("body", "It works again")));
        assertThat(portal.requests()).isEmpty();
    }

    @Test
    void sendsRequestWhenOperationReadsOrLogsIn() {
        Exchange read = send("portal:tickets/get?ticketNumber=7&dryRun=true", null, Map.of());
        Exchange login = send("portal:auth/login?dryRun=true", null, Map.of());

        assertThat(portal.requests()).extracting(LoggedRequest::getUrl).containsExactly("/api/tickets/7", "/api/login");
        assertThat(List.of(read, login))
                .allSatisfy(exchange ->
                        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(PortalConstants.DRY_RUN));
    }

    @Test
    void removesHeaderWhenRequestIsSent() {
        Exchange sent = send(
                "portal:tickets/close?ticketNumber=7",
                null,
                Map.of(PortalConstants.DRY_RUN, true, PortalConstants.INFO, "of an earlier call"));
        Exchange dry = send(
                "portal:tickets/close?ticketNumber=7&dryRun=true",
                null,
                Map.of(PortalConstants.INFO, "of an earlier call"));

        assertThat(sent.getMessage().getHeaders()).doesNotContainKey(PortalConstants.DRY_RUN);
        assertThat(dry.getMessage().getHeaders()).isEqualTo(Map.of(PortalConstants.DRY_RUN, true));
    }

    private static String dryRun(String uri) {
        return uri + (uri.contains("?") ? "&" : "?") + "dryRun=true";
    }

    private static Exchange send(String uri, Object body, Map<String, Object> headers) {
        return template.request(uri, exchange -> {
            exchange.getMessage().setBody(body);
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }
}
