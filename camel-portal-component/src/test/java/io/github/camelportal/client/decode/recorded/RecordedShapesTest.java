package io.github.camelportal.client.decode.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.contract.Contract;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.DnsRecord;
import io.github.camelportal.model.Order;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Producers, iterators and feeds read the responses that installs were seen to write. */
class RecordedShapesTest {

    private static final String ZONE = "?serviceId=292&zoneId=1178";
    private static final Map<String, Object> TXT =
            Map.of("name", "orig.test", "type", "TXT", "content", "challengetoken");

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

    static Stream<RecordedShape> shapes() {
        return RecordedShapes.all();
    }

    static Stream<RecordedShape> lists() {
        return RecordedShapes.all().filter(RecordedShape::isList);
    }

    static Stream<RecordedShape> feeds() {
        return Stream.concat(
                RecordedShapes.feeds(),
                // The categories have no key in the table.
                lists().filter(shape -> !shape.uri().startsWith("knowledgebase/")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void readsRecordsWhenProducerIsTyped(RecordedShape shape) {
        portal.answers(shape.response());

        assertValues(template.requestBody("portal:" + shape.uri(), (Object) null), shape);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void returnsJsonOnlyWhenOutputTypeIsJson(RecordedShape shape) throws Exception {
        portal.answers(shape.response());

        String json =
                template.requestBody("portal:" + shape.uri() + join(shape) + "outputType=json", null, String.class);

        assertThat(Contract.JSON.readTree(json)).isEqualTo(Contract.JSON.readTree(shape.json()));
        assertThat(json.stripLeading()).startsWith("{");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsElementsWhenProducerReturnsIterator(RecordedShape shape) {
        portal.answers(shape.response());

        List<?> elements =
                template.requestBody("portal:" + shape.uri() + join(shape) + "outputType=iterator", null, List.class);

        assertValues(elements, shape);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void emitsElementsWhenFeedPolls(RecordedShape shape) {
        portal.answers(shape.response());
        try (PolledRoute route = new PolledRoute(PolledRoute.context(portal.baseUrl()), "portal:" + shape.uri())) {
            assertThat(route.poll()).isNotEmpty().allMatch(event -> event.endsWith(" new"));
            List<Object> bodies = new ArrayList<>();
            route.exchanges()
                    .forEach(exchange -> bodies.add(exchange.getMessage().getBody()));

            assertThat(route.problems()).isEmpty();
            assertValues(bodies, shape);
            assertThat(route.poll()).isEmpty();
        }
    }

    private static String join(RecordedShape shape) {
        return shape.uri().contains("?") ? "&" : "?";
    }

    private static void assertValues(Object body, RecordedShape shape) {
        Exchange exchange = new DefaultExchange(portal.context());
        exchange.getMessage().setBody(body);
        shape.values().forEach((expression, value) -> assertThat(portal.context()
                        .resolveLanguage("simple")
                        .createExpression("${" + expression + "}")
                        .evaluate(exchange, String.class))
                .as("%s of %s", expression, body)
                .isEqualTo(value));
    }

    @Test
    void succeedsWithArgumentsWhenRecordIsCreated() {
        portal.answers(
                "{\"success\":true,\"record\":{\"name\":\"orig.test\",\"type\":\"TXT\",\"ttl\":3600,\"priority\":0,"
                        + "\"content\":\"challengetoken\"},\"info\":[[\"dnsnewrecordadded\",\"TXT\"]]}");

        Exchange exchange = template.request(
                "portal:zones/createRecord" + ZONE, each -> each.getMessage().setBody(TXT));

        assertThat(exchange.getException()).isNull();
        Acknowledgement acknowledgement = exchange.getMessage().getBody(Acknowledgement.class);
        assertThat(acknowledgement.success()).isTrue();
        assertThat(acknowledgement.info()).containsExactly("dnsnewrecordadded");
        assertThat(acknowledgement.otherFields()).containsKey("record");
        assertThat(exchange.getMessage().getHeader("CamelPortalInfoArguments"))
                .isEqualTo(Map.of("dnsnewrecordadded", List.of("TXT")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"success\":true,\"record\":{\"id\":\"55\",\"type\":{\"0\":\"TXT\"},\"content\":\"\\\"token\\\"\",\"prio\":\"5\"},"
                        + "\"info\":[[\"dnsrecordupdated\"]]}",
                "{\"record\":{\"id\":\"55\",\"type\":\"TXT\",\"content\":\"token\",\"priority\":5},\"info\":[\"dnsrecordupdated\"]}",
                "{\"data\":{\"record\":[{\"id\":\"55\",\"type\":\"TXT\",\"content\":\"token\",\"priority\":\"5\"}]},\"error\":[],"
                        + "\"info\":[\"dnsrecordupdated\"]}"
            })
    void returnsRecordWhenItIsChanged(String response) {
        portal.answers(response);

        Exchange exchange =
                template.request("portal:zones/updateRecord" + ZONE + "&recordId=55", each -> each.getMessage()
                        .setBody(TXT));

        assertThat(exchange.getException()).isNull();
        DnsRecord changed = exchange.getMessage().getBody(DnsRecord.class);
        assertThat(changed)
                .extracting(DnsRecord::id, DnsRecord::type, DnsRecord::content, DnsRecord::priority)
                .containsExactly("55", "TXT", "token", 5);
        assertThat(exchange.getMessage().getHeader("CamelPortalInfo")).isEqualTo(List.of("dnsrecordupdated"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zones/deleteRecord?serviceId=292&zoneId=1178&recordId=55 | {\"success\":true}",
                "dns/deleteRecord?domainId=47&recordId=1 | {\"info\":[\"DNS Management updated successfully\"]}",
                "services/cancel?serviceId=301&immediate=true&reason=x | {\"info\":[\"cancell_sent\"]}",
                "services/cancel?serviceId=301&immediate=true&reason=x | {\"info\":[\"cancelled_already\"]}",
                "tickets/close?ticketNumber=7 | {\"status\":true}",
                "tickets/close?ticketNumber=7 | <br /> <b>Notice</b>:  x in <b>/a.php</b> on line <b>1</b><br /> {\"success\":\"1\"}"
            })
    void succeedsWhenWriteIsConfirmed(String uri, String response) {
        portal.answers(response);

        assertThat(template.requestBody("portal:" + uri, null, Acknowledgement.class)
                        .success())
                .isTrue();
    }

    @Test
    void sendsNoPaymentMethodWhenOrderHasNone() throws Exception {
        portal.answers("{\"order_num\":563647679,\"invoice_id\":\"308977\",\"total\":\"10.00\","
                + "\"items\":{\"id\":\"10\",\"type\":\"Domain Register\",\"name\":\"test.com\",\"product_id\":\"3\"}}");

        Order order = template.requestBody(
                "portal:domains/order",
                Map.of("name", "test.com", "years", "1", "action", "register", "tld_id", "6"),
                Order.class);

        assertThat(order.orderNum()).isEqualTo("563647679");
        assertThat(order.items()).hasSize(1);
        assertThat(portal.requestJson().has("pay_method")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {\"success\":false,\"error\":[\"x\"]}",
                "200 | {\"success\":false,\"reason\":\"x\"}",
                "200 | {\"status\":\"error\",\"message\":\"x\"}",
                "200 | {\"message\":\"x\"}",
                "200 | {\"code\":500,\"message\":\"x\"}",
                "200 | {\"error\":\"x\"}",
                "200 | {\"error\":[{\"message\":\"x\"}]}",
                "200 | PHP Warning:  y in /a.php on line 1 {\"error\":[\"x\"]}",
                "200 | <br /> <b>Fatal error</b>:  Uncaught x in <b>/a.php</b> on line <b>1</b><br />",
                "404 | {\"error\":[\"x\"]}",
                "500 | {\"code\":500,\"message\":\"x\"}",
                "502 | {\"error\":\"x\"}",
                "503 | {\"error\":\"x\"}",
                "504 | {\"error\":\"x\"}",
                "524 | {\"error\":\"x\"}"
            })
    void failsEverywhereWhenResponseReportsFailure(int status, String response) {
        portal.answers(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(response));

        for (String uri : List.of(
                "tickets/get?ticketNumber=7",
                "tickets/get?ticketNumber=7&outputType=json",
                "tickets/list?outputType=typed",
                "tickets/list?outputType=iterator",
                "zones/get" + ZONE)) {
            // A message without an error is no failure with outputType=json, because the payload is not checked.
            boolean isJson = uri.endsWith("json") && response.contains("\"message\"") && !response.contains("error\":");
            if (!isJson || status != 200) {
                assertThatThrownBy(() -> template.requestBody("portal:" + uri, (Object) null))
                        .as(uri)
                        .rootCause()
                        .isInstanceOf(PortalOperationException.class)
                        .hasMessageContaining("x");
            }
        }
        try (PolledRoute route = new PolledRoute(
                PolledRoute.context(portal.baseUrl()), "portal:zones/records" + ZONE + "&removed=true")) {
            assertThat(route.poll()).isEmpty();
            assertThat(route.problems()).singleElement().isInstanceOf(PortalOperationException.class);
        }
    }
}
