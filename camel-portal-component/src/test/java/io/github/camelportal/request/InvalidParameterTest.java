package io.github.camelportal.request;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** An invalid value is refused with the name of its field. The next exchange works. */
class InvalidParameterTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";

    private static PortalStub portal;
    private static FailingCall call;

    @BeforeAll
    static void start() {
        portal = new PortalStub();
        call = new FailingCall(portal);
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"date\": \"yesterday\"            | the field date cannot be read: not a date and time: yesterday",
                "\"date\": \"2024-13-01\"           | the field date cannot be read: not a date and time: 2024-13-01",
                "\"date\": 1715933350               | the field date cannot be read: not a date and time: 1715933350",
                "\"client_read\": \"maybe\"         | the field client_read cannot be read: not a flag: maybe",
                "\"client_read\": {\"a\": 1}        | the field client_read cannot be read: a list or an object stands",
                "\"subject\": [\"a\", \"b\"]        | the field subject cannot be read: a list or an object stands",
                "\"subject\": {\"text\": \"a\"}     | the field subject cannot be read: a list or an object stands",
                "\"replies\": 5                     | the field replies[0] cannot be read: a plain value stands",
                "\"replies\": [{\"date\": \"x\"}]   | the field replies[0].date cannot be read: not a date and time",
                "\"replies\": [{\"id\": 1}, \"x\"]  | the field replies[1] cannot be read: a plain value stands"
            })
    void namesFieldWhenItHasMappingError(String field, String problem) {
        for (String json : List.of(
                "{\"ticket\": {\"ticket_number\": 7, " + field + "}}",
                "{\"data\": {\"ticket\": {" + field + "}}, \"error\": []}")) {
            portal.answers(json);

            check(GET, problem);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tickets\": [{\"date\": \"x\"}]}        | the field tickets[0].date cannot be read: not a date and time: x",
                "{\"tickets\": [{}, null, {\"date\": \"x\"}]} | the field tickets[2].date cannot be read: not a date",
                "[{\"subject\": \"A\"}, {\"date\": \"x\"}]  | the field [1].date cannot be read: not a date and time: x",
                "{\"data\": [{\"date\": \"x\"}]}           | the field data[0].date cannot be read: not a date",
                "{\"tickets\": {\"7\": {\"date\": \"x\"}}} | the field tickets.7.date cannot be read: not a date",
                "{\"8\": {\"date\": \"x\"}}                | the field 8.date cannot be read: not a date and time: x",
                "{\"tickets\": {\"date\": \"x\"}}          | the field tickets.date cannot be read: not a date",
                "{\"tickets\": \"none\"}                   | the field tickets cannot be read: a plain value stands",
                "{\"tickets\": 5}                          | the field tickets cannot be read: a plain value stands",
                "{\"tickets\": [{}, 5]}                    | the field tickets[1] cannot be read: a plain value stands",
                "{\"tickets\": [[{}, {}]]}                 | the field tickets[0] cannot be read: several elements stand where one belongs"
            })
    void soItIsInAList(String json, String problem) {
        portal.answers(json);

        check("portal:tickets/list", problem);
    }

    @Test
    void cutsValueWhenItIsLong() {
        portal.answers("{\"ticket\": {\"date\": \"" + "x".repeat(5000) + "\"}}");

        check(GET, "not a date and time: " + "x".repeat(40) + "….");
    }

    @Test
    void severalObjectsAreNotOne() {
        portal.answers("{\"ticket\": [{\"ticket_number\": 7}, {\"ticket_number\": 8}]}");

        check(GET, "several elements stand where one belongs");
    }

    private static void check(String uri, String problem) {
        PortalOperationException failure = call.failsOnce(uri, PortalUnreadableResponseException.class);

        assertThat(failure.getHttpResponseCode()).isEqualTo(200);
        assertThat(failure)
                .hasNoCause()
                .hasMessageContaining("HTTP 200, ")
                .hasMessageContaining(problem)
                .hasMessageContaining("outputType=json")
                .hasMessageNotContainingAny("io.github", "java.", "Jackson", "JsonToken");
    }

    private static String nested(String open, int depth, String close) {
        return "{\"ticket\": " + open.repeat(depth) + "1" + close.repeat(depth) + "}";
    }

    @Test
    void jsonThatIsNestedTooDeeplyIsAnError() {
        for (String json : List.of(
                "[".repeat(100_000),
                nested("{\"a\": ", 5000, "}"),
                nested("{\"a\": ", 900, "}"),
                nested("[", 900, "]"))) {
            for (String uri : List.of(GET, "portal:tickets/list", GET + "&outputType=json")) {
                portal.answers(json);

                assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                        .hasMessageContaining("broken JSON");
            }
        }
    }

    @Test
    void bytesThatAreNoTextAreAnError() {
        for (byte[] bytes : List.of(
                new byte[] {'{', '"', (byte) 0xFC, '"', ':', '1', '}'},
                new byte[] {'[', 0, 0, 0, '1', 0, 0, 0, 1, 2})) {
            for (String uri : List.of(GET, "portal:tickets/list", GET + "&outputType=json")) {
                portal.answers(aResponse().withStatus(200).withBody(bytes));

                assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                        .hasMessageContaining("HTTP 200");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ticket\": {\"ticket_number\": 6, \"ticket_number\": 7}, \"replies\": []}",
                "{\"ticket\": {\"ticket_number\": 6}, \"replies\": [], \"ticket\": {\"ticket_number\": 7}}",
                "{\"ticket\": {\"ticket_number\": 7, \"\": {}, \"other_fields\": {\"a\": []}, \"a.b\": null}, \"replies\": []}",
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": []} trailing text"
            })
    void odditiesAreNoHindrance(String json) {
        portal.answers(json);

        assertThat(portal.context()
                        .createProducerTemplate()
                        .requestBody(GET, null, io.github.camelportal.model.Ticket.class)
                        .ticketNumber())
                .isEqualTo("7");
        call.nextWorks();
    }
}
