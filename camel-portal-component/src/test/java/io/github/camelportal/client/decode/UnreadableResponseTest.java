package io.github.camelportal.client.decode;

import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

/** What is no answer of a portal is an error that shows what came: pages, redirects, broken and empty answers. */
class UnreadableResponseTest {

    private static final String GET = "portal:tickets/get?ticketNumber=7";
    private static final List<String> CALLS =
            List.of(GET, "portal:tickets/list", GET + "&outputType=json", GET + "&outputType=stream");
    private static final String PAGE = "<html>\r\n\t<head><title>Checking your browser</title>" + "</head>".repeat(99);

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
    @CsvSource({
        "200, text/html; charset=utf-8",
        "403, text/html; charset=utf-8",
        "404, text/html; charset=utf-8",
        "502, text/html; charset=utf-8",
        "200, application/json",
        "403, application/json",
        "502, application/json"
    })
    void aPageIsShownByItsBeginning(int status, String contentType) {
        for (String uri : CALLS) {
            portal.answers(aResponse()
                    .withStatus(status)
                    .withHeader("Content-Type", contentType)
                    .withBody(PAGE));

            Class<? extends PortalOperationException> type =
                    status == 200 ? PortalUnreadableResponseException.class : PortalOperationException.class;
            PortalOperationException failure = call.failsOnce(uri, type);

            assertThat(failure.getHttpResponseCode()).isEqualTo(status);
            assertThat(failure.getErrors()).isEmpty();
            assertThat(failure.getExcerpt())
                    .startsWith("<html> <head><title>Checking your browser</title>")
                    .endsWith("…")
                    .hasSize(201);
            assertThat(failure)
                    .hasNoCause()
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining(contentType.replaceAll(";.*", ""))
                    .hasMessageContaining(failure.getExcerpt())
                    .hasMessageContaining("proxy");
        }
    }

    @Test
    void anEmptyAnswerIsNoSuccess() {
        for (String uri : List.of(GET, "portal:tickets/list", GET + "&outputType=stream")) {
            portal.answers(aResponse().withStatus(200));

            assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                    .hasMessageContaining("HTTP 200, an empty response")
                    .hasMessageContaining("failed midway. Check its state.");
        }
    }

    @Test
    void anEmptyAnswerDoesNotTellWhatBecameOfAWrite() {
        portal.answers(aResponse().withStatus(200));

        assertThat(call.failsOnce("portal:tickets/create", PortalOutcomeUnknownException.class))
                .hasMessageContaining("HTTP 200, an empty response")
                .hasMessageContaining("Check there before you send it again");
    }

    @Test
    void noContentIsNoPayload() {
        for (String uri : List.of(GET, "portal:tickets/list", "portal:affiliates/summary")) {
            portal.answers(aResponse().withStatus(204));

            assertThat(call.failsOnce(uri, PortalUnreadableResponseException.class))
                    .hasMessageContaining("HTTP 204, a response without ");
        }
        portal.answers(aResponse().withStatus(204));
        assertThat(portal.context().createProducerTemplate().requestBody(GET + "&outputType=json", (Object) null))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ticket\": {\"ticket_number\": \"7\", \"subj",
                "{\"ticket\": {\"ticket_number\": \"7\"}",
                "{\"ticket\": {,}}",
                "{\"tickets\": [{\"ticket_number\": \"7\"}, {",
                "[",
                "{'ticket': 7}"
            })
    void brokenJsonIsShownByItsBeginning(String text) {
        for (String uri : CALLS) {
            portal.answers(text);

            PortalOperationException failure = call.failsOnce(uri, PortalUnreadableResponseException.class);

            assertThat(failure.getExcerpt()).isEqualTo(text);
            assertThat(failure).hasNoCause().hasMessageContaining("HTTP 200, broken JSON (application/json)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Service unavailable",
                "   ",
                "(null)",
                "true story",
                "not found",
                "404 not found",
                "a:1:{s:5:\"error\";s:4:\"down\";}"
            })
    void textThatIsNoJsonIsShownByItsBeginning(String text) {
        for (String uri : CALLS) {
            portal.answers(text);

            PortalOperationException failure = call.failsOnce(uri, PortalUnreadableResponseException.class);

            assertThat(failure.getExcerpt()).isEqualTo(text.strip());
            assertThat(failure).hasNoCause().hasMessageContaining("HTTP 200, no JSON (application/json)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"The portal is down\"", "17", "true"})
    void aPlainValueIsNeitherARecordNorAList(String json) {
        Map.of(
                        GET,
                        PortalUnreadableResponseException.class,
                        "portal:tickets/list",
                        PortalUnreadableResponseException.class,
                        // It may well have been created.
                        "portal:tickets/create",
                        PortalOutcomeUnknownException.class)
                .forEach((uri, type) -> {
                    portal.answers(json);
                    assertThat(call.failsOnce(uri, type))
                            .hasMessageContaining("HTTP 200")
                            .hasMessageContaining("a plain value stands where");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectIsNotFollowed(int status) {
        WireMockServer other = new WireMockServer(options().dynamicPort());
        other.start();
        try {
            portal.answers(aResponse().withStatus(status).withHeader("Location", other.baseUrl() + "/api/tickets/7"));

            PortalOperationException failure = call.fails(GET, PortalOperationException.class);

            assertThat(failure.getHttpResponseCode()).isEqualTo(status);
            assertThat(failure)
                    .hasMessageContaining("a redirect to " + other.baseUrl())
                    .hasMessageContaining("Set baseUrl");
            assertThat(other.getAllServeEvents()).isEmpty();
            assertThat(portal.requests()).hasSize(1);
            call.nextWorks();
        } finally {
            other.stop();
        }
    }

    @Test
    void aRedirectWithoutATargetIsAnErrorToo() {
        portal.answers(aResponse().withStatus(302));

        assertThat(call.failsOnce("portal:tickets/create", PortalOperationException.class))
                .hasMessageContaining("HTTP 302")
                .hasMessageContaining("a redirect without a Location");
    }

    @Test
    void aWordThatNothingHasChangedIsNoRedirect() {
        portal.answers(aResponse().withStatus(304));

        assertThat(call.failsOnce(GET, PortalUnreadableResponseException.class))
                .hasMessageContaining("HTTP 304")
                .hasMessageContaining("although the request was not conditional")
                .hasMessageNotContaining("redirect");
    }

    @Test
    void norDoesItTellWhatBecameOfAWrite() {
        portal.answers(aResponse().withStatus(304));

        assertThat(call.failsOnce("portal:tickets/create", PortalOutcomeUnknownException.class))
                .hasMessageContaining("HTTP 304");
    }
}
