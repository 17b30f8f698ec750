package io.github.camelportal.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            schema = new ObjectMapper().readTree(stream);
            catalog = new DefaultCamelCatalog(true);
            catalog.addComponent("portal", PortalComponent.class.getName());
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

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void refusesOptionWhenItIsNoneOfOperation(Operation operation) {
        String uri = "portal:" + operation.id() + "?";

        assertRefused(uri + "nosuchOption=1");
        foreignOptions(operation).forEach(option -> assertRefused(uri + option + "=1"));
        operation.parameters().forEach(parameter -> assertRefused(uri + parameter.option() + "s2=1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void refusesValueWhenItHasAnotherType(Operation operation) {
        operation.parameters().stream()
                .filter(parameter ->
                        parameter.type() == Parameter.Type.INTEGER || parameter.type() == Parameter.Type.BOOLEAN)
                .filter(parameter -> hasOneType(operation.group(), parameter))
                .forEach(parameter -> assertRefused("portal:" + operation.id() + "?" + parameter.option() + "=many"));
    }

    /** Returns whether all operations of a group give an option one type. The catalog has a text for it otherwise. */
    private static boolean hasOneType(String group, Parameter option) {
        return operations()
                .filter(other -> other.group().equals(group))
                .flatMap(other -> other.parameters().stream())
                .filter(other -> other.option().equals(option.option()) && other.place() != Parameter.Place.PATH)
                .allMatch(other -> other.type() == option.type());
    }

    /** Returns options that only other operations have: of the same group, and a few of others. */
    private static Set<String> foreignOptions(Operation operation) {
        Set<String> options = operations()
                .filter(other -> other.group().equals(operation.group()))
                .flatMap(other -> other.parameters().stream())
                .map(Parameter::option)
                .collect(Collectors.toCollection(TreeSet::new));
        options.addAll(List.of("ticketNumber", "domainId", "payMethod"));
        operation.parameters().forEach(parameter -> options.remove(parameter.option()));
        schema.path("properties").fieldNames().forEachRemaining(options::remove);
        return options;
    }

    private static void assertRefused(String uri) {
        assertThat(catalog.validateEndpointProperties(uri).isSuccess()).as(uri).isFalse();
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
                "portal:contacts/list?provider=hostbill&baseUrl=https://console.example.com/api",
                "portal:raw/get?path=/news&query.rel_type=x",
                "portal:raw/get?path=/backups",
                "portal:raw/post?path=/backups/{backupId}&outputType=json",
                "portal:raw/put?path=/backups/{backupId}&query.a=b&query.c=d",
                "portal:raw/delete?path=/backups/{backupId}"
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
                "portal:invoices/list?maxMessagesPerPoll=many",
                "portal:raw/get?paht=/news",
                "portal:raw/get?path=/news&querry.rel_type=x",
                "portal:raw/get?path=/news&ticketNumber=7",
                "portal:raw/patch?path=/news",
                "portal:contacts/list?provider=nobody"
            })
    void badUrisAreRejected(String uri) {
        assertThat(catalog.validateEndpointProperties(uri).isSuccess()).isFalse();
    }
}
