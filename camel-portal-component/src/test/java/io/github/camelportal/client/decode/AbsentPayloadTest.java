package io.github.camelportal.client.decode;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;

/** A response to a read that lacks its payload fails the read, because it says nothing about the data of the portal. */
class AbsentPayloadTest {

    private static final String TICKET = "portal:tickets/get?ticketNumber=7";
    private static final String TICKETS = "portal:tickets/list";

    private static PortalStub portal;
    private static FailingCall call;

    @BeforeAll
    static void start() throws Exception {
        portal = new PortalStub();
        call = new FailingCall(portal);
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:iterated")
                        .to(TICKETS + "?outputType=iterator")
                        .split(body())
                        .to("log:element?level=OFF");
            }
        });
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"info\": [\"maintenance\"]}",
                "{\"message\": \"Maintenance mode\"}",
                "{\"success\": true}",
                "{\"status\": true, \"info\": \"maintenance\"}",
                "{\"status\": \"maintenance\"}",
                "{\"code\": 503, \"message\": \"Maintenance\"}",
                "{\"error\": [], \"info\": []}",
                "{\"data\": {}, \"error\": []}",
                "{\"data\": null, \"error\": []}",
                "{\"services\": [{\"id\": 7}]}",
                "{\"services\": {\"7\": {\"id\": 7}}}",
                "{}",
                "null"
            })
    void failsEveryReadWhenPayloadIsAbsent(String json) {
        for (String uri : List.of(TICKET, TICKETS, TICKETS + "?outputType=iterator", "portal:billing/paymentMethods")) {
            portal.answers(json);

            assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                    .hasMessageContaining("HTTP 200, a response without ")
                    .hasMessageContaining("Nothing is known about its data");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ticket\": []}",
                "{\"ticket\": {}}",
                "{\"ticket\": null}",
                "{\"ticket\": false}",
                "{\"ticket\": \"\"}",
                "{\"ticket\": {\"ticket_number\": null, \"subject\": \"\", \"replies\": []}}",
                "{\"ticket\": {\"ticket_number\": null}, \"replies\": [{\"id\": 1}]}",
                "{\"ticket\": {\"unknown\": \"value\"}}",
                "{\"replies\": [{\"id\": 1}]}",
                "{\"name\": \"ServiceUnavailable\", \"code\": 503, \"message\": \"x\"}",
                "{\"ticket\": {\"status\": \"error\", \"message\": \"x\"}}",
                "{\"ticket\": {\"name\": \"ServiceUnavailable\", \"code\": 503}}",
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": [], \"code\": 500, \"message\": \"x\"}",
                "{\"ticket\": {\"ticket_number\": 7}, \"replies\": []}{\"error\": [\"x\"]}",
                "{\"body\": \"maintenance\"}",
                "{\"data\": {\"ticket\": []}, \"error\": []}",
                "{\"data\": [], \"error\": [], \"info\": []}",
                "[]"
            })
    void failsWhenRecordHasNoValue(String json) {
        portal.answers(json);

        call.failsOnce(TICKET, PortalUnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tickets\": null}",
                "{\"tickets\": false}",
                "{\"tickets\": \"\"}",
                "{\"tickets\": [null]}",
                "{\"tickets\": [null, [], {}]}",
                "{\"tickets\": {\"5\": null, \"7\": []}}",
                "{\"tickets\": [null, {\"ticket_number\": null}]}",
                "{\"tickets\": [{\"message\": \"maintenance\"}]}",
                "{\"tickets\": [{\"subject\": \"\", \"status\": \"error\", \"message\": \"maintenance\"}]}",
                "[{\"message\": \"maintenance\"}]",
                "{\"tickets\": {\"message\": \"maintenance\"}}",
                "{\"tickets\": {\"500\": {\"message\": \"maintenance\"}}}",
                "{\"500\": {\"message\": \"maintenance\"}}",
                "{\"tickets\": [], \"message\": \"Maintenance mode\"}",
                "{\"tickets\": []} <b>Fatal error</b>",
                "Warning: no database in /a.php on line 7 {\"tickets\": []}",
                "{\"tickets\": []}{\"error\": [\"x\"]}"
            })
    void failsWhenListHasNoReadableElement(String json) {
        for (String uri : List.of(TICKETS, TICKETS + "?outputType=iterator")) {
            portal.answers(json);

            call.failsOnce(uri, PortalUnreadableResponseException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"error\", \"message\": \"x\", \"tickets\": [{\"ticket_number\": 7}]}",
                "{\"tickets\": [{\"ticket_number\": 7}], \"code\": 500, \"message\": \"x\"}",
                "{\"tickets\": [{\"ticket_number\": 7}, {\"message\": \"x\"}]}",
                "{\"tickets\": [{\"ticket_number\": 7}]}{\"error\": [\"x\"]}"
            })
    void failsWhenListIsContradicted(String json) {
        portal.answers(json);

        call.failsOnce(TICKETS, PortalUnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"info\": [\"maintenance\"]}",
                "{\"message\": \"Maintenance mode\"}",
                "{\"error\": [], \"info\": []}",
                "{\"lock\": null}",
                "null"
            })
    void failsUndocumentedReadWhenResponseIsOnlyMessages(String json) {
        portal.answers(json);

        call.failsOnce("portal:domains/lock?domainId=47", PortalUnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lock\": false}",
                "{\"lock\": \"\"}",
                "{\"status\": false}",
                "{\"status\": \"on\"}",
                "{\"success\": true}",
                "{\"list\": []}",
                "[]",
                "{}"
            })
    void readsUndocumentedResponseWhenItHasAnyValue(String json) {
        portal.answers(json);

        assertThat(call("portal:domains/lock?domainId=47").getException()).isNull();
    }

    @Test
    void readsEmptyMapWhenPortalWritesEmptyList() {
        for (String json : List.of("{\"payments\": []}", "{\"payments\": {}}", "[]")) {
            portal.answers(json);

            assertThat(call("portal:billing/paymentMethods").getMessage().getBody())
                    .isEqualTo(Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"info\": [\"maintenance\"]}",
                "{\"message\": \"Maintenance\", \"page\": {\"current\": 2, \"total\": 2}}",
                "{\"services\": []}",
                "null"
            })
    void failsWhenSecondPageHasNoList(String json) {
        ResponseDefinitionBuilder first = ResponseSequence.json(
                "{\"tickets\": [{\"ticket_number\": 1}], \"page\": {\"current\": 1, \"total\": 2}}");

        ResponseSequence.answer(portal, first, ResponseSequence.json(json));
        assertThat(call(TICKETS).getException()).isExactlyInstanceOf(PortalUnreadableResponseException.class);

        ResponseSequence.answer(portal, first, ResponseSequence.json(json));
        assertThat(call("direct:iterated").getException()).isExactlyInstanceOf(PortalUnreadableResponseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{`ticket`: {`ticket_number`: 7}, `replies`: []}",
                "{`ticket`: {`ticket_number`: 7}, `replies`: {}}",
                "{`ticket`: {`ticket_number`: 7, `replies`: []}}",
                "{`data`: {`ticket`: {`ticket_number`: 7}, `replies`: []}, `error`: []}"
            })
    void hasNoRepliesWhenTheirListIsEmpty(String json) {
        portal.answers(json.replace('`', '"'));

        assertThat(call(TICKET).getMessage().getBody(Ticket.class).replies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tickets\": []}",
                "{\"tickets\": {\"5\": {\"ticket_number\": {\"odd\": 1}}}}",
                "{\"data\": {\"tickets\": []}, \"error\": []}",
                "[]"
            })
    void returnsJsonWhenItHasList(String json) {
        portal.answers(json);

        assertThat(call(TICKETS + "?outputType=json").getMessage().getBody()).isEqualTo(json);
    }

    private static Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
