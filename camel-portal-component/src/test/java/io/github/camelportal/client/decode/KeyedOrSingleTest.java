package io.github.camelportal.client.decode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.model.Privileges;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.model.Tokens;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** An object in place of a list is a list with keys, or its only element; a list in place of an object is the object. */
class KeyedOrSingleTest {

    private static PortalStub portal;
    private static ProducerTemplate template;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalStub();
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:tickets").to("portal:tickets/list");
                from("direct:ticket").to("portal:tickets/get?ticketNumber=7");
                from("direct:iterator")
                        .to("portal:tickets/list?outputType=iterator")
                        .process(KeyedOrSingleTest::collect);
                from("direct:types").to("portal:dns/recordTypes?domainId=7");
                from("direct:departments").to("portal:tickets/departments");
                from("direct:privileges").to("portal:contacts/privileges");
                from("direct:login").to("portal:auth/login");
            }
        });
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Exchange call(String route, String json) {
        portal.answers(json);
        return template.request(route, exchange -> {});
    }

    private static Object body(String route, String json) {
        Exchange exchange = call(route, json);
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage().getBody();
    }

    private static List<Ticket> tickets(String list) {
        return ((List<?>) body("direct:tickets", "{\"tickets\": " + list + "}"))
                .stream().map(Ticket.class::cast).toList();
    }

    /** Collects the elements that were read before the response broke off. */
    private static void collect(Exchange exchange) {
        List<Object> elements = new ArrayList<>();
        exchange.setVariable("elements", elements);
        Iterator<?> iterator = exchange.getMessage().getBody(Iterator.class);
        iterator.forEachRemaining(elements::add);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"custom\": {\"a\": 1}, \"ticket_number\": 5}",
                "{\"custom\": {\"a\": 1}, \"more\": {\"b\": {}}, \"none\": null, \"ticket_number\": 5}",
                "{\"custom\": {\"subject\": \"A\"}, \"ticket_number\": 5}",
                "{\"custom\": [1], \"ticket_number\": 5}",
                "{\"replies\": {\"9\": {\"body\": \"B\"}}, \"ticket_number\": 5}"
            })
    void readsOnlyElementWhenItStartsWithAnyField(String element) {
        assertThat(tickets(element)).extracting(Ticket::ticketNumber).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"A-5\": {\"subject\": \"A\"}, \"A-7\": {\"subject\": \"B\"}}",
                "{\"A-5\": {}, \"A-7\": {\"subject\": \"B\"}}",
                "{\"x\": {\"ticket_number\": \"A-5\"}, \"y\": {\"ticket_number\": \"A-7\"}}",
                "{\"x\": null, \"y\": {\"ticket_number\": \"A-5\"}, \"z\": [{\"ticket_number\": \"A-7\"}]}"
            })
    void keysMayBeWords(String list) {
        assertThat(tickets(list)).extracting(Ticket::ticketNumber).containsExactly("A-5", "A-7");
    }

    @Test
    void readsUndocumentedElementWhenItStartsWithObject() {
        assertThat(body(
                        "direct:departments",
                        "{\"departments\": {\"disk\": {\"size\": 5}, \"id\": \"3\", \"name\": \"a\"}}"))
                .isEqualTo(List.of(Map.of("disk", Map.of("size", 5), "id", "3", "name", "a")));
        assertThat(body(
                        "direct:departments",
                        "{\"departments\": {\"3\": {\"name\": \"a\"}, \"4\": {\"name\": \"b\"}}}"))
                .isEqualTo(List.of(Map.of("id", "3", "name", "a"), Map.of("id", "4", "name", "b")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"types\": {\"0\": \"A\", \"3\": \"MX\"}}  | A,MX",
                "{\"types\": {\"a\": \"A\", \"mx\": \"MX\"}} | A,MX",
                "{\"types\": \"A\"}                          | A",
                "{\"types\": {\"a\": null, \"mx\": \"MX\"}}  | MX"
            })
    void plainValuesHaveKeysToo(String json, String types) {
        assertThat(body("direct:types", json)).isEqualTo(List.of(types.split(",")));
    }

    /** Only so is a long list read without being held as a whole. */
    @Test
    void elementsWithKeysComeBeforeTheListEnds() {
        for (String key : List.of("", "A-")) {
            String begin = IntStream.range(0, 100)
                    .mapToObj(number -> "\"" + key + number + "\": {\"subject\": \"S\"}, ")
                    .collect(Collectors.joining("", "{\"tickets\": {", ""));

            Exchange exchange = call("direct:iterator", begin);

            assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
            assertThat((List<?>) exchange.getVariable("elements")).hasSizeGreaterThan(80);
        }
    }

    @Test
    void setsIdOfReplyWhenRepliesAreKeyed() {
        Ticket ticket = (Ticket) body(
                "direct:ticket",
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": {\"929\": {\"body\": \"A\"},"
                        + " \"931\": {\"id\": \"9\", \"body\": \"B\"}}}");

        assertThat(ticket.replies()).extracting(TicketReply::id).containsExactly("929", "9");
    }

    @Test
    void readsArrayAsMapWhenKeysAreIndexes() {
        Privileges privileges = (Privileges) body(
                "direct:privileges",
                "{\"privileges\": {\"services\": [[\"basic\"], [\"billing\"]], \"domains\": [{\"full\": 1}]}}");

        assertThat(privileges.services()).isEqualTo(Map.of("0", List.of("basic"), "1", List.of("billing")));
        assertThat(privileges.domains()).isEqualTo(Map.of("full", 1));
        assertThat(call("direct:privileges", "{\"privileges\": {\"services\": 5}}")
                        .getException())
                .hasMessageContaining(
                        "the field services cannot be read: a plain value stands where an object belongs");
    }

    @Test
    void keepsOtherFieldsWhenTheyAreBesideData() {
        Exchange exchange = call(
                "direct:ticket",
                "{\"node\": 3, \"data\": {\"ticket\": {\"ticket_number\": 7}, \"replies\": [], \"custom\": 1, \"info\": [\"a\"]},"
                        + " \"error\": [], \"info\": [\"b\"]}");

        assertThat(exchange.getMessage().getBody(Ticket.class).ticketNumber()).isEqualTo("7");
        assertThat(exchange.getMessage().getHeader(PortalConstants.OTHER_FIELDS))
                .isEqualTo(Map.of("node", 3, "custom", 1));
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO)).isEqualTo(List.of("b", "a"));
    }

    @Test
    void messagesStandAroundDataAndWithin() {
        Exchange exchange = call(
                "direct:tickets", "{\"info\": [\"a\"], \"data\": {\"info\": [\"b\"], \"tickets\": []}, \"error\": []}");

        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO)).isEqualTo(List.of("a", "b"));
    }

    @Test
    void readsRecordWhenItHasFieldNamedData() {
        Ticket ticket = (Ticket) body(
                "direct:ticket",
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": [], \"data\": {\"a\": 1}, \"error\": []}");
        assertThat(ticket.ticketNumber()).isEqualTo("7");

        Tokens tokens = (Tokens) body("direct:login", "{\"token\": \"canary-t\", \"data\": {\"a\": 1}, \"error\": []}");
        assertThat(tokens.token()).isEqualTo("canary-t");
        assertThat(tokens.otherFields()).isEqualTo(Map.of("data", Map.of("a", 1)));
    }
}
