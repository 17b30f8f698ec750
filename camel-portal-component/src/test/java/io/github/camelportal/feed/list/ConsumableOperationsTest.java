package io.github.camelportal.feed.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.ParameterSource;
import io.github.camelportal.contract.SampleResponse;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every list whose elements can be told apart can be consumed, and nothing else. */
class ConsumableOperationsTest {

    private static PortalStub portal;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Stream<Operation> operations() {
        return OperationTable.groups().stream().flatMap(group -> group.operations().stream());
    }

    private static boolean isList(Operation operation) {
        ResponseSpec response = operation.response();
        return response.kind() == ResponseSpec.Kind.LIST && response.listing().key() != null;
    }

    /** The lists whose changes are told; the other two feeds have tests of their own. */
    static Stream<ContractOperation> lists() {
        return operations()
                .filter(operation -> isList(operation) && !operation.feed())
                .filter(operation -> !operation.id().equals("notifications/new"))
                .map(operation -> Contract.operations()
                        .filter(each -> each.id().equals(operation.id()))
                        .findFirst()
                        .orElseThrow());
    }

    static Stream<Operation> others() {
        return operations().filter(operation -> !isList(operation));
    }

    static Stream<Operation> listsWithin() {
        return operations()
                .filter(operation -> isList(operation)
                        && !operation.parameters(Parameter.Place.PATH).isEmpty());
    }

    @Test
    void consumesSameListsWhenContractNamesThem() {
        assertThat(lists())
                .extracting(ContractOperation::id)
                .contains("invoices/list", "dns/records", "services/methods", "zones/list")
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void itsElementsComeOutTyped(ContractOperation operation) {
        Operation consumed = OperationTable.operation(operation.group(), operation.name());
        List<String> keys = consumed.response().listing().keys();
        for (SampleResponse sample : SampleResponse.of(operation, consumed.response())) {
            portal.answers(sample.tree().toString());
            try (PolledRoute route = new PolledRoute(
                    PolledRoute.context(portal.baseUrl()),
                    ParameterSource.OPTION.call(operation).uri())) {
                List<JsonNode> elements =
                        distinct(sample.tree().path(consumed.response().field()), keys);
                assertThat(route.poll()).hasSize(elements.size()).allMatch(each -> each.endsWith(" new"));
                for (int i = 0; i < elements.size(); i++) {
                    check(route.exchanges().get(i), elements.get(i), consumed.response());
                }
                assertThat(route.poll()).isEmpty();
                assertThat(route.problems()).isEmpty();
            }
            assertThat(portal.requests())
                    .extracting(LoggedRequest::getUrl)
                    .allMatch(url -> !url.contains("{") && url.startsWith("/api/"));
        }
    }

    /** Returns one element for each key, because the documents repeat keys in services/methods. */
    private static List<JsonNode> distinct(JsonNode elements, List<String> keys) {
        Map<List<String>, JsonNode> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.putIfAbsent(
                keys.stream().map(key -> element.path(key).asText()).toList(), element));
        return List.copyOf(byKey.values());
    }

    private static void check(Exchange exchange, JsonNode element, ResponseSpec response) {
        assertThat(exchange.getMessage().getHeader("CamelPortalKey"))
                .isEqualTo(response.listing().keys().stream()
                        .map(key -> element.path(key).asText())
                        .map(value -> response.listing().idField() == null ? value.replace(" ", "%20") : value)
                        .collect(Collectors.joining(" ")));
        if (response.element() != Object.class) {
            assertThat(exchange.getMessage().getBody()).isInstanceOf(response.element());
        }
    }

    @Test
    void parametersAreOptions() {
        portal.answers("{\"records\":[{\"id\":\"1\",\"name\":\"www\"}]}");
        try (PolledRoute route =
                new PolledRoute(PolledRoute.context(portal.baseUrl()), "portal:dns/records?domainId=47")) {
            assertThat(route.poll()).containsExactly("1 new");
        }

        assertThat(portal.request().getUrl()).isEqualTo("/api/domain/47/dns");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listsWithin")
    void failsAtStartWhenPathParameterIsMissing(Operation operation) {
        String missing = operation.parameters(Parameter.Place.PATH).stream()
                .map(Parameter::option)
                .collect(Collectors.joining(", "));

        assertRefused("portal:" + operation.id(), missing.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void failsWhenOperationIsNoKeyedList(Operation operation) {
        String options = operation.parameters(Parameter.Place.PATH).stream()
                .map(parameter -> parameter.option() + "=1")
                .collect(Collectors.joining("&"));

        assertRefused(
                "portal:" + operation.id() + (options.isEmpty() ? "" : "?" + options),
                "portal:" + operation.id(),
                "cannot be consumed from");
    }

    @Test
    void failsWhenOperationIsRaw() {
        assertRefused("portal:raw/get?path=/news", "cannot be consumed from");
    }

    private static void assertRefused(String uri, String... words) {
        DefaultCamelContext context = PolledRoute.context(portal.baseUrl());
        assertThatThrownBy(() -> new PolledRoute(context, uri))
                .satisfies(failure -> assertThat(failure).rootCause().message().contains(words));
    }

    @Test
    void failsWhenProducerSendsToReplies() {
        CamelContext context = portal.context();

        assertThatThrownBy(() -> context.createProducerTemplate().sendBody("portal:tickets/replies", "x"))
                .rootCause()
                .hasMessageContaining("portal:tickets/replies cannot be called. Consume from it");
    }
}
