package io.github.camelportal.client.decode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.http.RequestMethod;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.model.Order;
import io.github.camelportal.support.RecordingPortalTestSupport;
import io.github.camelportal.support.ResponseSequence;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** A write succeeds only if its response shows that, whatever the route writes, orders or destroys. */
class WriteEvidenceTest extends RecordingPortalTestSupport {

    private static final List<String> WRITES =
            List.of("direct:cancel", "direct:start", "direct:create", "direct:order", "direct:raw");

    @Override
    protected void connect(PortalConfiguration configuration) {
        super.connect(configuration);
        configuration.setMaxRetries(2);
        configuration.setRetryDelay(0);
    }

    @Override
    protected RouteBuilder createRouteBuilder() {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:cancel").to("portal:services/cancel?serviceId=1");
                from("direct:start").to("portal:vms/start?serviceId=1&vmId=2");
                from("direct:create").to("portal:tickets/create?subject=S&body=B");
                from("direct:order").to("portal:orders/create?productId=333");
                from("direct:raw").to("portal:raw/post?path=/backup/7");
                from("direct:unconfirmed").to("portal:services/cancel?serviceId=1&acceptUnconfirmed=true");
                from("direct:read").to("portal:tickets/get?ticketNumber=7");
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": \"error\", \"message\": \"Not today\"}",
                "{\"success\": \"0\", \"message\": \"Not today\"}",
                "{\"status\": false, \"message\": \"Not today\"}",
                "{\"status\": \"failed\", \"reason\": \"Not today\"}",
                "{\"error\": {\"1\": \"Not today\"}}"
            })
    void failsWhenResponseTellsFailure(String json) {
        for (String write : WRITES) {
            portal.answers(json);

            Throwable failure = send(write).getException();

            assertThat(failure).isExactlyInstanceOf(PortalOperationException.class);
            assertThat(((PortalOperationException) failure).getErrors()).containsExactly("Not today");
            // A refused close is followed by a read of the state.
            assertThat(portal.requests())
                    .filteredOn(request -> !request.getMethod().equals(RequestMethod.GET))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\": \"Maintenance mode\"}",
                "{\"result\": \"error\"}",
                "{\"ok\": false}",
                "{\"ticket\": null, \"order_num\": \"\"}",
                "{\"id\": 0}",
                "<html>Please wait</html>",
                "OK",
                ""
            })
    void isUnknownWhenResponseHasNoEvidence(String body) {
        for (String write : WRITES) {
            portal.answers(ResponseSequence.json(body));

            Exchange exchange = send(write);

            assertThat(exchange.getException())
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining("Check there before you send it again");
            assertThat(exchange.getMessage().getBody()).isEqualTo(Map.of("a", "b"));
            assertThat(portal.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"success\": true}",
                "{\"success\": 1}",
                "{\"status\": \"1\"}",
                "{\"info\": [\"cancelled_already\"]}",
                "{\"info\": \"Done.\"}",
                "{\"data\": {\"success\": true}, \"error\": []}",
                "{\"data\": [], \"error\": [], \"info\": [\"done\"]}",
                "\uFEFF{\"status\": true}"
            })
    void succeedsWhenResponseConfirms(String json) {
        for (String write : WRITES) {
            portal.answers(json);

            assertThat(send(write).getException()).isNull();
        }
    }

    @Test
    void succeedsWhenPayloadHasValue() {
        for (String json : List.of(
                "{\"ticket\": 865650}",
                "{\"ticket_number\": \"A-865650\"}",
                "[{\"ticket\": \"865650\"}]",
                "{\"data\": {\"ticket\": 865650}, \"error\": []}")) {
            portal.answers(json);
            Object body = send("direct:create").getMessage().getBody();
            assertThat(((CreatedTicket) body).ticketNumber()).endsWith("865650");
        }
        portal.answers("{\"order_num\": 5, \"invoice_id\": \"7\", \"total\": \"0.00\", \"items\": []}");
        assertThat(send("direct:order").getMessage().getBody(Order.class).orderNum())
                .isEqualTo("5");
    }

    @Test
    void hasNoBodyWhenSuccessHasNoPayload() {
        portal.answers("{\"success\": true, \"message\": \"Queued\"}");

        assertThat(send("direct:create").getMessage().getBody()).isNull();
    }

    @Test
    void acceptsUnconfirmedResponseWhenRouteSaysSo() {
        for (String json : List.of("{}", "{\"message\": \"Cancelled\"}", "[]", "null")) {
            portal.answers(json);
            assertThat(send("direct:unconfirmed").getMessage().getBody()).isInstanceOf(Acknowledgement.class);
        }
        for (int status : new int[] {200, 202, 204}) {
            portal.answers(aResponse().withStatus(status));
            assertThat(send("direct:unconfirmed").getMessage().getBody())
                    .isEqualTo(new Acknowledgement(true, List.of(), null));
        }
        for (String text : List.of("OK", "<html>Please wait</html>", "{\"succ")) {
            portal.answers(text);
            assertThat(send("direct:unconfirmed").getException())
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class);
        }
        portal.answers("{\"error\": [\"no\"]}");
        assertThat(send("direct:unconfirmed").getException()).isExactlyInstanceOf(PortalOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 301, 302, 307, 408, 500, 501, 502, 503, 504, 522})
    void isUnknownWhenStatusDoesNotRefuse(int status) {
        for (String write : WRITES) {
            for (String json : List.of(
                    "{\"error\": \"Gateway Timeout\"}",
                    "{\"error\": [\"unauthorized\"]}",
                    "{\"error\": [\"too_many_requests\"]}")) {
                portal.answers(ResponseSequence.json(status, json));

                Throwable failure = send(write).getException();

                assertThat(failure).isExactlyInstanceOf(PortalOutcomeUnknownException.class);
                assertThat(portal.requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | item 2: registrar rate limit exceeded",
                "200 | too_many_requests",
                "200 | token_expired",
                "429 | too_many_requests",
                "400 | invalid item",
                "500 | internal"
            })
    void carriesPayloadWhenErrorStandsBesideIt(int status, String error) {
        portal.answers(ResponseSequence.json(
                status, "{\"order_num\": \"1\", \"total\": \"9.99\", \"error\": [\"" + error + "\"]}"));

        Throwable failure = send("direct:order").getException();

        assertThat(failure)
                .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining(error)
                .hasMessageContaining("a payload beside an error (order_num=1)")
                .hasMessageNotContaining("Check the parameters");
        Order order = (Order) ((PortalOutcomeUnknownException) failure).getPayload();
        assertThat(order.orderNum()).isEqualTo("1");
        assertThat(order.total()).isEqualTo(new BigDecimal("9.99"));
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void hasNoPayloadWhenResponseHasNone() {
        portal.answers(ResponseSequence.json(504, "{\"error\": \"Gateway Timeout\"}"));

        Throwable failure = send("direct:order").getException();

        assertThat(((PortalOutcomeUnknownException) failure).getPayload()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "too_many_requests                             | 3",
                "Rate limit exceeded                           | 3",
                "item 2: registrar rate limit exceeded         | 1",
                "Too many requests to the registrar, slow down | 1",
                "ratelimiter is not configured                 | 1"
            })
    void isRepeatedForRateLimitOnlyWhenCodeIsWholeResponse(String error, int requests) {
        portal.answers("{\"error\": [\"" + error + "\"]}");

        send("direct:order");

        assertThat(portal.requests()).hasSize(requests);
    }

    @Test
    void isNotSentWithNewTokenWhenAnotherErrorStandsBesideRefusal() {
        portal.answers("{\"error\": [\"unauthorized\", \"item 2 is not allowed\"]}");
        assertThat(send("direct:order").getException()).isExactlyInstanceOf(PortalOperationException.class);

        portal.answers("{\"error\": [\"unauthorized\"]}");
        assertThat(send("direct:order").getException()).isExactlyInstanceOf(PortalAuthenticationException.class);
    }

    @Test
    void differsFromRefusalWhenReadCannotBeUnderstood() {
        portal.answers("<html>Please wait</html>");
        assertThat(send("direct:read").getException()).isExactlyInstanceOf(PortalUnreadableResponseException.class);

        portal.answers("{\"error\": [\"no\"]}");
        assertThat(send("direct:read").getException()).isExactlyInstanceOf(PortalOperationException.class);
    }

    @Test
    void readsInfoAsCodeAndArgumentsWhenItHasSome() {
        portal.answers(
                "{\"success\": true, \"info\": [[\"dnsnewrecordadded\", \"TXT\"], [\"dnsrecordupdated\"], \"x\"]}");

        Exchange exchange = send("direct:cancel");

        assertThat(exchange.getMessage().getBody(Acknowledgement.class).info())
                .containsExactly("dnsnewrecordadded", "dnsrecordupdated", "x");
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO))
                .isEqualTo(List.of("dnsnewrecordadded", "dnsrecordupdated", "x"));
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO_ARGUMENTS))
                .isEqualTo(Map.of("dnsnewrecordadded", List.of("TXT")));

        portal.answers("{\"success\": true}");
        exchange.setException(null);
        assertThat(template.send("direct:cancel", exchange).getMessage().getHeaders())
                .doesNotContainKey(PortalConstants.INFO_ARGUMENTS);
    }

    private Exchange send(String uri) {
        return template.request(uri, exchange -> exchange.getMessage().setBody(Map.of("a", "b")));
    }
}
