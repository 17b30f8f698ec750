package io.github.camelportal.client.decode;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.camel.ProducerTemplate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.model.Client;
import io.github.camelportal.model.Contact;
import io.github.camelportal.model.Notification;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.model.TicketReply;
import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;

/** One value comes in many forms from portals; all of them are read, and nothing is lost. */
class LenientDataTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";

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

    private static Ticket ticket(String fields) {
        portal.answers("{\"ticket\": {\"ticket_number\": 7, \"replies\": [], " + fields + "}}");
        return template.requestBody(GET, null, Ticket.class);
    }

    private static List<Ticket> tickets(String json) {
        portal.answers(json);
        return ((List<?>) template.requestBody("portal:tickets/list", (Object) null))
                .stream().map(Ticket.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"736633\" | 736633",
                "736633 | 736633",
                "\" 736633 \" | 736633",
                "12345678901234567890 | 12345678901234567890"
            })
    void readsIdWhenItIsTextOrNumber(String json, String id) {
        assertThat(ticket("\"ticket_number\": " + json).ticketNumber()).isEqualTo(id);
        assertThat(tickets("{\"tickets\": [{\"ticket_number\": " + json + "}]}"))
                .extracting(Ticket::ticketNumber)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "true | true",
                "false | false",
                "1 | true",
                "0 | false",
                "\"1\" | true",
                "\"0\" | false",
                "\"true\" | true",
                "\"false\" | false",
                "\"yes\" | true",
                "\"No\" | false",
                "\" 1 \" | true",
                "\"\" | false",
                "[] | false",
                "null | none"
            })
    void readsFlagWhenItIsWrittenInAnyForm(String json, Boolean flag) {
        assertThat(ticket("\"client_read\": " + json).clientRead()).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "\"2024-05-17 08:09:10\"   | 2024-05-17T08:09:10",
                "\"2024-05-17T08:09:10\"   | 2024-05-17T08:09:10",
                "\" 2024-05-17 08:09:10 \" | 2024-05-17T08:09:10",
                "\"2024-05-17\"            | 2024-05-17T00:00:00",
                "\"2024-02-29 23:59:59\"   | 2024-02-29T23:59:59",
                "\"2024-05-17 08:09\"      | 2024-05-17T08:09:00",
                "\"2024-05-17 08:09:10.5\" | 2024-05-17T08:09:10.5",
                "\"0000-00-00\"            | none",
                "\"0000-00-00 00:00:00\"   | none",
                "\"-0001-11-30\"           | none",
                "\"-0001-11-30 00:00:00\"  | none",
                "0                         | none",
                "\"0\"                     | none",
                "false                     | none",
                "\"\"                      | none",
                "[]                        | none",
                "null                      | none"
            })
    void readsDateOrNullWhenItIsWrittenInAnyForm(String json, LocalDateTime date) {
        assertThat(ticket("\"date\": " + json).date()).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": []}",
                "{\"ticket\": [{\"ticket_number\": 7}], \"replies\": []}",
                "{\"data\": {\"ticket\": {\"ticket_number\": 7}, \"replies\": []}, \"error\": [], \"info\": [], \"page\": null}",
                "{\"data\": {\"ticket_number\": 7, \"replies\": []}, \"error\": []}",
                "{\"data\": [{\"ticket_number\": 7, \"replies\": []}], \"error\": []}",
                "{\"ticket_number\": 7, \"replies\": []}",
                "[{\"ticket_number\": 7, \"replies\": []}]",
                "\uFEFF{\"ticket\": {\"ticket_number\": 7}, \"replies\": []}"
            })
    void findsObjectWhenItIsInAnyEnvelope(String json) {
        portal.answers(json);

        assertThat(template.requestBody(GET, null, Ticket.class).ticketNumber()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tickets\": []}",
                "{\"tickets\": {}}",
                "{\"data\": [], \"error\": [], \"info\": []}",
                "{\"data\": {\"tickets\": {}}, \"page\": {\"current\": 1, \"total\": 1}}",
                "[]"
            })
    void returnsEmptyListWhenPortalWritesOne(String json) {
        assertThat(tickets(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tickets\": [{\"ticket_number\": \"5\"}, {\"ticket_number\": 7}]}",
                "{\"tickets\": [null, {\"ticket_number\": \"5\"}, [], {\"ticket_number\": 7}]}",
                "{\"tickets\": {\"5\": {\"subject\": \"A\"}, \"7\": {\"subject\": \"B\"}}}",
                "{\"tickets\": {\"0\": {\"ticket_number\": \"5\"}, \"2\": {\"ticket_number\": 7}}}",
                "{\"success\": true, \"tickets\": [[{\"ticket_number\": \"5\"}], {\"ticket_number\": 7}]}",
                "[{\"ticket_number\": \"5\"}, {\"ticket_number\": 7}]",
                "{\"5\": {\"subject\": \"A\"}, \"7\": {\"subject\": \"B\"}}",
                "{\"data\": [{\"ticket_number\": \"5\"}, {\"ticket_number\": 7}], \"error\": []}",
                "{\"data\": {\"tickets\": [{\"ticket_number\": \"5\"}, {\"ticket_number\": 7}]}, \"info\": []}",
                "{\"data\": {\"5\": {\"subject\": \"A\"}, \"7\": {\"subject\": \"B\"}}, \"error\": []}"
            })
    void findsListWhenItIsInAnyEnvelope(String json) {
        assertThat(tickets(json)).extracting(Ticket::ticketNumber).containsExactly("5", "7");
    }

    @Test
    void readsListWhenOnlyElementIsNotInArray() {
        assertThat(tickets("{\"tickets\": {\"ticket_number\": \"5\", \"subject\": \"A\"}}"))
                .extracting(Ticket::ticketNumber)
                .containsExactly("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"id\": 1}, {\"id\": \"2\"}]                    | 1,2",
                "{\"0\": {\"id\": 1}, \"3\": {\"id\": 2}}          | 1,2",
                "{\"id\": 1, \"body\": \"only\"}                   | 1",
                "[null, {\"id\": 1}, []]                           | 1",
                "[]                                                | ``",
                "null                                              | ``",
                "false                                             | ``",
                "\"\"                                              | ``"
            })
    void readsRepliesWhenTheyAreInAnyShape(String json, String ids) {
        portal.answers("{\"ticket\": {\"ticket_number\": 7}, \"replies\": " + json + "}");

        assertThat(template.requestBody(GET, null, Ticket.class).replies().stream()
                        .map(TicketReply::id))
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(",")));
    }

    @Test
    void linesAreTrimmedAndTextsAreNot() {
        Ticket ticket = ticket("\"subject\": \"  Help \\t\", \"body\": \"  Dear all,\\r\\n\\r\\n  it is down. \\r\\n\","
                + " \"name\": \"  \", \"status\": \"\"");

        assertThat(ticket.subject()).isEqualTo("Help");
        assertThat(ticket.body()).isEqualTo("  Dear all,\r\n\r\n  it is down. \r\n");
        assertThat(ticket.name()).isEmpty();
        assertThat(ticket.status()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Größe 東京 🚀 \u200Fعربى", "<p>5 &lt; 6 &amp; \"x\"</p>", "C:\\temp\\new/path", "\u0000\u2028'"})
    void anyTextComesThrough(String text) throws Exception {
        String json = io.github.camelportal.internal.json.PortalJson.mapper().writeValueAsString(text);
        assertThat(ticket("\"subject\": " + json).subject()).isEqualTo(text);
        assertThat(ticket("\"custom\": " + json).otherFields()).isEqualTo(Map.of("custom", text));
    }

    @Test
    void otherRecordsAreReadTheSameWay() {
        portal.answers("{\"client\": {\"id\": 26, \"lastlogin\": \"0000-00-00 00:00:00\", \"custom_vat\": 19.650}}");
        Client client = template.requestBody("portal:account/details", null, Client.class);
        assertThat(client.id()).isEqualTo("26");
        assertThat(client.lastlogin()).isNull();
        assertThat(client.otherFields().get("custom_vat")).hasToString("19.650");

        portal.answers("{\"contact\": {\"id\": \"3\", \"company\": \"\", \"privileges\": {\"billing\": {\"1\":"
                + " \"orders\", \"4\": \"balance\"}, \"support\": [], \"misc\": false, \"services\": [],"
                + " \"domains\": {\"12\": [\"renew\"]}}}}");
        Contact contact = template.requestBody("portal:contacts/get?contactId=3", null, Contact.class);
        assertThat(contact.company()).isFalse();
        assertThat(contact.privileges().billing()).containsExactly("orders", "balance");
        assertThat(contact.privileges().misc()).isEmpty();
        assertThat(contact.privileges().domains()).isEqualTo(Map.of("12", List.of("renew")));

        portal.answers("{\"notifications\": {\"9\": {\"subject\": \"New\", \"seen\": null, \"rel_id\": 17}}}");
        assertThat(template.requestBody("portal:notifications/new", (Object) null))
                .asInstanceOf(InstanceOfAssertFactories.list(Notification.class))
                .singleElement()
                .satisfies(notification -> {
                    assertThat(notification.id()).isEqualTo("9");
                    assertThat(notification.relId()).isEqualTo("17");
                });
    }

    @Test
    void readsAllElementsWhenListIsLarge() {
        StringBuilder json = new StringBuilder("{\"tickets\": [");
        IntStream.range(0, 50_000)
                .forEach(
                        number -> json.append(number == 0 ? "" : ",")
                                .append("{\"ticket_number\": \"")
                                .append(number)
                                .append(
                                        "\", \"date\": \"2024-05-17 08:09:10\", \"subject\": \"Subject of a ticket\", \"status\": \"Open\"}"));

        List<Ticket> tickets = tickets(json.append("]}").toString());

        assertThat(tickets).hasSize(50_000);
        assertThat(tickets.get(49_999).ticketNumber()).isEqualTo("49999");
    }
}
