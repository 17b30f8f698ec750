package io.github.camelportal.request;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.api.Parameter;
import io.github.camelportal.api.ResponseSpec;
import io.github.camelportal.contract.Contract;
import io.github.camelportal.contract.Contract.ContractOperation;
import io.github.camelportal.contract.ParameterSource;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The rules of Camel for headers: only those of the operation, which begin with CamelPortal, go in; none goes out to the
 * portal; and none of the portal's comes back.
 */
class HeaderRulesTest {

    private static final String JSON = "{\"success\": true, \"info\": [\"done\"], \"CamelHttpUri\": \"http://evil\"}";

    /** Headers of Camel's HTTP components, other components and servers, in any case. */
    private static final List<String> FOREIGN = List.of(
            "CamelHttpUri",
            "CamelHttpPath",
            "CamelHttpQuery",
            "CamelHttpRawQuery",
            "CamelHttpMethod",
            "CamelHttpHost",
            "CamelHttpScheme",
            "CamelHttpBaseUri",
            "CamelRestHttpUri",
            "CamelDestinationOverrideUrl",
            "CamelFileName",
            "CamelJmsDestinationName",
            "CamelBeanMethodName",
            "CamelExecCommandExecutable",
            "CamelSqlQuery",
            "CamelPortalBaseUrl",
            "CamelPortalUsername2",
            "CamelPortalAccessToken",
            "CamelPortalAuthMethod",
            "CamelPortalReadOnly",
            "CamelPortalDryRun",
            "CamelPortalProxyHost",
            "CamelPortalInBody",
            "Authorization",
            "Proxy-Authorization",
            "Host",
            "Cookie",
            "User-Agent",
            "Accept",
            "Accept-Encoding",
            "Connection",
            "Content-Encoding",
            "Content-Length",
            "Transfer-Encoding",
            "Expect",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-HTTP-Method-Override",
            "breadcrumbId",
            "X-Custom");

    private static final Set<String> SENT = Set.of(
            "accept",
            "accept-encoding",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "host",
            "user-agent");

    /** The headers that the component sets according to its documents. */
    private static final Set<String> SET = Set.of(
            PortalConstants.INFO,
            PortalConstants.OTHER_FIELDS,
            PortalConstants.FILE_NAME,
            PortalConstants.FILE_LENGTH,
            Exchange.CONTENT_TYPE);

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

    static Stream<ContractOperation> operations() {
        return Contract.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void onlyTheHeadersOfTheOperationHaveInfluence(ContractOperation operation) {
        ParameterSource.ParameterCall call = ParameterSource.HEADER.call(operation);
        portal.answers(JSON);
        send(call, call.headers());
        LoggedRequest plain = portal.request();

        Map<String, Object> headers = foreign(operation);
        headers.putAll(call.headers());
        portal.answers(JSON);
        send(call, headers);
        LoggedRequest request = portal.request();

        assertThat(request.getMethod()).isEqualTo(plain.getMethod());
        assertThat(request.getAbsoluteUrl()).isEqualTo(plain.getAbsoluteUrl());
        assertThat(request.getBodyAsString()).isEqualTo(plain.getBodyAsString());
        assertThat(headersOf(request)).isEqualTo(headersOf(plain));
        assertThat(headersOf(request).keySet()).isSubsetOf(SENT);
    }

    /** All that is foreign as it is and in lower and upper case, and the headers of all other operations. */
    private static Map<String, Object> foreign(ContractOperation operation) {
        Map<String, Object> headers = new HashMap<>();
        FOREIGN.forEach(name -> headers.put(name, "evil.example.com"));
        FOREIGN.forEach(name -> headers.put(name.toLowerCase(Locale.ROOT), "evil.example.com"));
        FOREIGN.forEach(name -> headers.put(name.toUpperCase(Locale.ROOT), "evil.example.com"));
        Set<String> own = OperationTable.operation(operation.group(), operation.name()).parameters().stream()
                .map(Parameter::header)
                .collect(Collectors.toSet());
        OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .flatMap(each -> each.parameters().stream())
                .map(Parameter::header)
                .filter(header -> !own.contains(header))
                .forEach(header -> headers.put(header, "evil.example.com"));
        headers.keySet().removeIf(header -> own.stream().anyMatch(header::equalsIgnoreCase));
        return headers;
    }

    private static Map<String, String> headersOf(LoggedRequest request) {
        return request.getHeaders().all().stream()
                .collect(Collectors.toMap(
                        header -> header.key().toLowerCase(Locale.ROOT), header -> String.join(",", header.values())));
    }

    static Stream<Arguments> operationsAndOutputs() {
        return Contract.operations().flatMap(operation -> Stream.of("typed", "json", "stream")
                .map(output -> Arguments.of(operation, output)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("operationsAndOutputs")
    void dropsHeadersOfResponseWhenMessageIsSet(ContractOperation operation, String output) {
        ParameterSource.ParameterCall call = ParameterSource.OPTION.call(operation);
        String uri = call.uri() + (call.uri().contains("?") ? "&" : "?") + "outputType=" + output;
        portal.answers(evil(operation));

        Map<String, Object> before = Map.of("CamelHttpUri", "before", "X-Own", "before");
        Exchange exchange = exchange(new ParameterSource.ParameterCall(uri, null, Map.of()), before);

        if (!output.equals("typed")) {
            assertThat(exchange.getException()).isNull();
        }
        Message message = exchange.getMessage();
        Map<String, Object> after = new LinkedHashMap<>(message.getHeaders());
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet()).isSubsetOf(SET);
        assertThat(after.getOrDefault(PortalConstants.FILE_NAME, "").toString()).doesNotContain("/", "\\", "..");
        Operation table = OperationTable.operation(operation.group(), operation.name());
        if (table.response().kind() != ResponseSpec.Kind.FILE && !output.equals("stream")) {
            assertThat(after.keySet()).isSubsetOf(PortalConstants.INFO, PortalConstants.OTHER_FIELDS);
        }
    }

    private static ResponseDefinitionBuilder evil(ContractOperation operation) {
        ResponseDefinitionBuilder answer = aResponse()
                .withStatus(200)
                .withBody(operation.listField() == null ? JSON : "{\"" + operation.listField() + "\": []}")
                .withHeader("Content-Disposition", "attachment; filename=\"../../etc/passwd\"")
                .withHeader("Set-Cookie", "PHPSESSID=1")
                .withHeader("Location", "http://evil.example.com/");
        FOREIGN.stream()
                .filter(name -> name.startsWith("Camel") || name.startsWith("X-") || name.equals("breadcrumbId"))
                .forEach(name -> answer.withHeader(name, "evil"));
        OperationTable.groups().stream()
                .flatMap(group -> group.operations().stream())
                .flatMap(each -> each.parameters().stream())
                .map(Parameter::header)
                .distinct()
                .limit(40)
                .forEach(header -> answer.withHeader(header, "evil"));
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"invoices/list", "notifications/new"})
    void noneBecomesOneOfAConsumersMessages(String feed) throws Exception {
        String element = feed.startsWith("invoices")
                ? "{\"invoices\": [{\"id\": \"1\", \"CamelHttpUri\": \"evil\"}]}"
                : "{\"notifications\": [{\"id\": \"1\", \"rel_type\": \"ticket\", \"rel_id\": \"7\"}]}";
        portal.answers(aResponse()
                .withStatus(200)
                .withBody(element)
                .withHeader("CamelHttpUri", "evil")
                .withHeader("CamelFileName", "evil")
                .withHeader("CamelPortalTicketNumber", "evil")
                .withHeader("X-Custom", "evil"));
        List<Message> received = new CopyOnWriteArrayList<>();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("portal:" + feed + "?ack=none&initialDelay=0")
                        .routeId(feed)
                        .process(exchange -> received.add(exchange.getMessage().copy()));
            }
        });
        await().until(() -> !received.isEmpty());
        portal.context().getRouteController().stopRoute(feed);

        assertThat(received.get(0).getHeaders())
                .allSatisfy((name, value) -> assertThat(String.valueOf(value)).isNotEqualTo("evil"));
        assertThat(received.get(0).getHeaders().keySet())
                .isSubsetOf(
                        PortalConstants.CHANGE,
                        PortalConstants.KEY,
                        "CamelPortalInvoiceId",
                        "CamelPortalNotificationId",
                        "CamelPortalRelType",
                        "CamelPortalRelId",
                        Exchange.MESSAGE_TIMESTAMP);
    }

    @Test
    void noHeaderOfCamelIsAmongThoseThatTheComponentReads() {
        assertThat(OperationTable.groups().stream()
                        .flatMap(group -> group.operations().stream())
                        .flatMap(operation -> operation.parameters().stream())
                        .map(Parameter::header))
                .allMatch(header -> header.startsWith("CamelPortal"));
    }

    private static void send(ParameterSource.ParameterCall call, Map<String, Object> headers) {
        assertThat(exchange(call, headers).getMessage()).isNotNull();
    }

    private static Exchange exchange(ParameterSource.ParameterCall call, Map<String, Object> headers) {
        return template.request(call.uri(), exchange -> {
            exchange.getMessage().setBody(call.body());
            headers.forEach(exchange.getMessage()::setHeader);
        });
    }
}
