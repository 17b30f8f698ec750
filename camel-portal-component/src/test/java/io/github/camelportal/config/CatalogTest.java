package io.github.camelportal.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.camel.catalog.CamelCatalog;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationGroup;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel's catalog, which every tool reads, describes the component. */
class CatalogTest {

    private static final String SCHEMA = "META-INF/io/github/camelportal/portal.json";

    private static JsonNode schema;
    private static CamelCatalog catalog;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream stream = CatalogTest.class.getClassLoader().getResourceAsStream(SCHEMA)) {
            String text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            schema = new ObjectMapper().readTree(text);
            catalog = new DefaultCamelCatalog();
            catalog.addComponent("portal", PortalComponent.class.getName(), text);
        }
    }

    @Test
    void everyOperationIsThereWithItsOptionsAndDescriptions() {
        assertThat(schema.at("/component/api").asBoolean()).isTrue();
        for (OperationGroup group : OperationTable.groups()) {
            JsonNode api = schema.path("apis").path(group.name());
            assertThat(api.path("description").asText()).isEqualTo(group.description());
            for (Operation operation : group.operations()) {
                JsonNode method = api.path("methods").path(operation.name());
                assertThat(method.path("description").asText())
                        .as(operation.id())
                        .isNotBlank();
                operation.parameters().forEach(parameter -> assertThat(schema.path("apiProperties")
                                .path(group.name())
                                .path("methods")
                                .path(operation.name())
                                .path("properties")
                                .path(parameter.option())
                                .path("description")
                                .asText())
                        .as(operation.id() + " " + parameter.option())
                        .isNotBlank());
            }
        }
    }

    @Test
    void everyOptionAndHeaderIsDescribed() {
        for (String part : new String[] {"componentProperties", "properties", "headers"}) {
            schema.path(part).properties().forEach(option -> assertThat(
                            option.getValue().path("description").asText())
                    .as(part + " " + option.getKey())
                    .isNotBlank());
        }
        assertThat(schema.path("headers").properties())
                .allMatch(header -> header.getKey().startsWith("CamelPortal"));
        for (String secret : new String[] {"username", "password", "accessToken", "totpSecret", "proxyAuthPassword"}) {
            assertThat(schema.path("properties").path(secret).path("secret").asBoolean())
                    .as(secret)
                    .isTrue();
        }
    }

    static Stream<Operation> operations() {
        return OperationTable.groups().stream().flatMap(group -> group.operations().stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyOperationWithAllItsOptionsIsAccepted(Operation operation) {
        String options = operation.parameters().stream()
                .map(parameter ->
                        parameter.option() + "=" + (parameter.type() == Parameter.Type.BOOLEAN ? "true" : "1"))
                .collect(Collectors.joining("&"));

        EndpointValidationResult result =
                catalog.validateEndpointProperties("portal:" + operation.id() + "?" + options);

        assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal:tickets/create?deptId=1&subject=S&body=B",
                "portal:tickets/get?ticketNumber=7&outputType=json",
                "portal:notifications/new?relType=ticket&delay=5m&ack=none&maxMessagesPerPoll=3",
                "portal:invoices/list?emit=new&removed=true&startFrom=now&splitResults=false&ignoreFields=a,b&feedId=f",
                "portal:dns/records?domainId=47&emit=all&stateRepository=#bean&greedy=true&backoffMultiplier=2",
                "portal:contacts/list?provider=xtom&configuration=#bean",
                "portal:raw/get?path=/news&query.rel_type=x"
            })
    void goodUrisAreAccepted(String uri) {
        EndpointValidationResult result = catalog.validateEndpointProperties(uri);

        assertThat(result.isSuccess()).as(result.summaryErrorMessage(false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal:tickets/create?departmentId=1",
                "portal:tickets/create?deptId=support",
                "portal:tickets/creat?subject=S",
                "portal:tickets/creat",
                "portal:ticket/create",
                "portal:tickets/get?deptId=1",
                "portal:notifications/new?ack=sometimes",
                "portal:invoices/list?emit=sometimes",
                "portal:invoices/list?startFrom=yesterday",
                "portal:invoices/list?maxMessagesPerPoll=many"
            })
    void badUrisAreRejected(String uri) {
        assertThat(catalog.validateEndpointProperties(uri).isSuccess()).isFalse();
    }
}
