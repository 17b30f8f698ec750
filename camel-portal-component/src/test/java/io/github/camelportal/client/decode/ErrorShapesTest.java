package io.github.camelportal.client.decode;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.Ticket;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** Each shape in which portals report an error becomes the same exception, with a good status and with a bad one. */
class ErrorShapesTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";
    private static final String CLOSE = "portal:tickets/close?ticketNumber=7";

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

    /** A way to say it, and what is understood. */
    private record Shape(String json, List<String> errors) {

        Shape(String json, String... errors) {
            this(json, List.of(errors));
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("{\"error\": [\"ticket_not_found\"]}", "ticket_not_found"),
                new Shape("{\"error\": [\"a_code\", \"Ein ganzer Satz: ü €.\"]}", "a_code", "Ein ganzer Satz: ü €."),
                new Shape("{\"error\": \"One sentence.\"}", "One sentence."),
                new Shape("{\"error\": [\" padded \", \"\", null]}", "padded"),
                new Shape("{\"error\": [{\"code\": \"bad_field\", \"field\": \"subject\"}]}", "bad_field"),
                new Shape("{\"error\": [{\"message\": \"Bad field\"}, \"second\"]}", "Bad field", "second"),
                new Shape("{\"error\": {\"message\": \"Bad field\"}}", "Bad field"),
                new Shape("{\"error\": [{\"field\": \"subject\"}]}", "{\"field\":\"subject\"}"),
                new Shape("{\"error\": [[\"inner\"], [[\"innermost\"]]]}", "inner", "innermost"),
                new Shape("{\"error\": {\"0\": \"first\", \"2\": \"third\"}}", "first", "third"),
                new Shape("{\"error\": [17]}", "17"),
                new Shape("{\"errors\": [\"plural\"]}", "plural"),
                new Shape("{\"success\": false, \"error\": \"denied\"}", "denied"),
                new Shape("{\"success\": false, \"error\": [\"denied\", \"again\"]}", "denied", "again"),
                new Shape("{\"success\": false, \"reason\": \"No credit\"}", "No credit"),
                new Shape("{\"success\": false, \"message\": \"No credit\"}", "No credit"),
                new Shape("{\"success\": false}", "failure without a reason"),
                new Shape("{\"success\": 0}", "failure without a reason"),
                new Shape("{\"success\": \"0\"}", "failure without a reason"),
                new Shape("{\"success\": \"\"}", "failure without a reason"),
                new Shape("{\"data\": {}, \"error\": [\"in_envelope\"], \"info\": []}", "in_envelope"),
                new Shape("{\"data\": [], \"error\": [\"in_envelope\"], \"page\": {\"current\": 1}}", "in_envelope"),
                new Shape("{\"data\": {\"error\": [\"deep\"]}, \"error\": []}", "deep"),
                new Shape("{\"ticket\": {\"ticket_number\": \"7\"}, \"error\": [\"beside data\"]}", "beside data"),
                new Shape("{\"error\": [\"invalid method\"]}", "invalid method"),
                new Shape("false", "failure without a reason"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isAnErrorWithStatus200(Shape shape) {
        for (String output : List.of("typed", "json", "stream")) {
            check(shape, 200, GET + "&outputType=" + output);
        }
        check(shape, 200, CLOSE);
        check(shape, 200, "portal:tickets/list");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void isTheSameErrorWithABadStatus(Shape shape) {
        boolean hasTicket = shape.json().contains("ticket_number");
        for (int status : new int[] {400, 403, 404, 409, 422}) {
            Class<? extends PortalOperationException> type =
                    hasTicket ? PortalOutcomeUnknownException.class : PortalOperationException.class;
            check(shape, status, "portal:tickets/create", type);
        }
        for (int status : new int[] {500, 503}) {
            check(shape, status, "portal:tickets/create", PortalOutcomeUnknownException.class);
        }
        check(shape, 404, GET + "&outputType=json");
        check(shape, 404, GET + "&outputType=stream");
    }

    private static void check(Shape shape, int status, String uri) {
        check(shape, status, uri, PortalOperationException.class);
    }

    private static void check(Shape shape, int status, String uri, Class<? extends PortalOperationException> type) {
        portal.answers(aResponse().withStatus(status).withBody(shape.json()));

        PortalOperationException failure = call.failsOnce(uri, type);

        assertThat(failure.getErrors()).isEqualTo(shape.errors());
        assertThat(failure.getHttpResponseCode()).isEqualTo(status);
        assertThat(failure).hasMessageContaining("HTTP " + status).hasNoCause();
        if (!shape.errors().isEmpty()) {
            assertThat(failure).hasMessageContaining("the portal says " + String.join("; ", shape.errors()));
            assertThat(failure.getExcerpt()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "0", "\"0\"", "\"\""})
    void failsWhenStatusIsFalseInAcknowledgement(String flag) {
        for (String json : List.of(
                "{\"status\": " + flag + "}", "{\"data\": {\"status\": " + flag + "}, \"error\": [], \"info\": []}")) {
            portal.answers(json);

            PortalOperationException failure = call.failsOnce(CLOSE, PortalOperationException.class);

            assertThat(failure.getErrors()).containsExactly("failure without a reason");
        }
    }

    @Test
    void keepsStatusWhenRecordHasFalseStatus() {
        portal.answers(
                "{\"ticket\": {\"ticket_number\": \"7\", \"status\": false}, \"replies\": [], \"status\": false}");
        Ticket ticket = portal.context().createProducerTemplate().requestBody(GET, null, Ticket.class);
        assertThat(ticket.ticketNumber()).isEqualTo("7");

        portal.answers("{\"status\": false, \"power\": \"off\"}");
        assertThat(portal.context()
                        .createProducerTemplate()
                        .requestBody("portal:raw/get?path=/vm/1&outputType=json", (Object) null))
                .isEqualTo("{\"status\": false, \"power\": \"off\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"\"", "{}", "false", "[\"\"]", "[null]"})
    void succeedsWhenErrorBesideDataIsEmpty(String error) {
        portal.answers("{\"ticket\": {\"ticket_number\": \"7\"}, \"replies\": [], \"error\": " + error + "}");
        Ticket ticket = portal.context().createProducerTemplate().requestBody(GET, null, Ticket.class);
        assertThat(ticket.ticketNumber()).isEqualTo("7");

        portal.answers("{\"status\": true, \"error\": " + error + "}");
        assertThat(portal.context().createProducerTemplate().requestBody(CLOSE, null, Acknowledgement.class))
                .isEqualTo(new Acknowledgement(true, List.of(), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"error\": [\"invalid method\"]}     | does not have the operation",
                "404 | {\"error\": [\"ticket_not_found\"]}   | Check the ids in the request",
                "403 | {\"error\": [\"not_allowed\"]}        | Check its privileges",
                "500 | {\"error\": [\"internal\"]}           | may have processed the request. Check there"
            })
    void givesHintWhenErrorIsFamiliar(int status, String json, String advice) {
        portal.answers(aResponse().withStatus(status).withBody(json));

        Class<? extends PortalOperationException> type =
                status == 500 ? PortalOutcomeUnknownException.class : PortalOperationException.class;
        assertThat(call.failsOnce("portal:tickets/create", type)).hasMessageContaining(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"message\": \"Not here\"}", "[\"Not here\"]", "\"Not here\"", "{\"code\": \"Not here\"}"})
    void quotesBodyWhenErrorStatusHasOtherShape(String json) {
        portal.answers(aResponse().withStatus(409).withBody(json));

        PortalOperationException failure = call.failsOnce(GET, PortalOperationException.class);

        assertThat(failure.getErrors()).isEmpty();
        assertThat(failure.getExcerpt()).contains("Not here");
        assertThat(failure).hasMessageContaining("HTTP 409, starting with \"");
    }

    @Test
    void failsWhenErrorStatusHasNoBody() {
        portal.answers(aResponse().withStatus(409));

        PortalOperationException failure = call.failsOnce(GET, PortalOperationException.class);

        assertThat(failure.getErrors()).isEmpty();
        assertThat(failure.getHttpResponseCode()).isEqualTo(409);
        assertThat(failure).hasMessageContaining("HTTP 409");
    }
}
