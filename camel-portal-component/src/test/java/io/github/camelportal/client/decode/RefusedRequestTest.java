package io.github.camelportal.client.decode;

import java.time.Duration;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** RefusalChecks credentials and too many requests have exceptions of their own, however the portal says it. */
class RefusedRequestTest {

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
            value = {
                "200 | {\"error\": [\"unauthorized\"]}",
                "200 | {\"error\": [\"token_expired\"]}",
                "200 | {\"error\": \"Unauthorized\"}",
                "200 | {\"error\": {\"1\": \"token_expired\"}}",
                "200 | {\"success\": false, \"reason\": \"unauthorized\"}",
                "401 | {\"error\": [\"unauthorized\"]}",
                "401 | {\"error\": [\"something else\"]}",
                "401 | {\"message\": \"Authenticate first\"}",
                "401 | <html>Authorization required</html>",
                "403 | {\"error\": [\"token_expired\"]}"
            })
    void refusedCredentials(int status, String body) {
        for (String output : new String[] {"typed", "json", "stream"}) {
            portal.answers(aResponse().withStatus(status).withBody(body));

            PortalAuthenticationException failure =
                    call.failsOnce(GET + "&outputType=" + output, PortalAuthenticationException.class);

            assertThat(failure.getHttpResponseCode()).isEqualTo(status);
            assertThat(failure)
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining("does not accept the credentials")
                    .hasMessageContaining("authMethod");
        }
    }

    @Test
    void failsAuthenticationWhenStatusIs401WithoutBody() {
        portal.answers(aResponse().withStatus(401));

        PortalAuthenticationException failure = call.failsOnce(GET, PortalAuthenticationException.class);

        assertThat(failure.getErrors()).isEmpty();
        assertThat(failure).hasMessageContaining("HTTP 401");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401, 403})
    void wrongCredentials(int status) {
        portal.answers(aResponse().withStatus(status).withBody("{\"error\": [\"wronglogin\"]}"));

        PortalAuthenticationException failure = call.failsOnce(GET, PortalAuthenticationException.class);

        assertThat(failure.getErrors()).containsExactly("wronglogin");
        assertThat(failure)
                .hasMessageContaining("HTTP " + status + ", the portal says wronglogin")
                .hasMessageContaining("username or the password is wrong");
    }

    @Test
    void sendsCredentialsOnceWhenTheyAreRefused() {
        portal.answers(aResponse().withStatus(401));

        call.fails("portal:tickets/create", PortalAuthenticationException.class);

        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "429 | {\"error\": [\"slow down\"]} | 17 | 17",
                "429 | {}                           | 0  | 0",
                "429 | <html>Slow down</html>       | 17 | 17",
                "429 | <html>Slow down</html>       | none | none",
                "429 | {}                           | soon | none",
                "429 | {}                           | -5 | none",
                "429 | {}                           | 99999999999 | none",
                "429 | {}                           | Fri, 31 Dec 1999 23:59:59 GMT | 0",
                "200 | {\"error\": [\"Too many requests\"]} | none | none",
                "200 | {\"error\": [\"too_many_requests\"]} | 5 | 5",
                "400 | {\"error\": \"API rate limit exceeded\"} | none | none"
            })
    void tooManyRequests(int status, String body, String header, Long seconds) {
        for (String output : new String[] {"typed", "json", "stream"}) {
            portal.answers(retryAfter(header).withStatus(status).withBody(body));

            PortalRateLimitException failure =
                    call.failsOnce(GET + "&outputType=" + output, PortalRateLimitException.class);

            assertThat(failure.getHttpResponseCode()).isEqualTo(status);
            assertThat(failure.getRetryAfter().map(Duration::toSeconds).orElse(null))
                    .isEqualTo(seconds);
            assertThat(failure)
                    .hasMessageContaining("HTTP " + status)
                    .hasMessageContaining("The request was not processed")
                    .hasMessageContaining(seconds == null ? "" : "retry after " + seconds + " s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>Maintenance</html>"})
    void unavailableForSomeTime(String body) {
        for (String output : new String[] {"typed", "json", "stream"}) {
            portal.answers(retryAfter("30").withStatus(503).withBody(body));

            PortalRateLimitException failure =
                    call.failsOnce(GET + "&outputType=" + output, PortalRateLimitException.class);

            assertThat(failure.getRetryAfter()).contains(Duration.ofSeconds(30));
            assertThat(failure).hasMessageContaining("HTTP 503").hasMessageContaining("retry after 30 s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>Maintenance</html>"})
    void unavailableForSomeTimeMayHaveDoneAWrite(String body) {
        portal.answers(retryAfter("30").withStatus(503).withBody(body));

        assertThat(call.failsOnce("portal:tickets/create", PortalOutcomeUnknownException.class))
                .hasMessageContaining("HTTP 503")
                .hasMessageContaining("retry after 30 s")
                .hasMessageContaining("Check there before you send it again");
    }

    private static ResponseDefinitionBuilder retryAfter(String value) {
        return value == null ? aResponse() : aResponse().withHeader("Retry-After", value);
    }

    @Test
    void convertsRetryAfterWhenItIsDate() {
        portal.answers(retryAfter("Tue, 31 Dec 2999 23:59:59 GMT").withStatus(429));

        PortalRateLimitException failure = call.failsOnce(GET, PortalRateLimitException.class);

        assertThat(failure.getRetryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(365));
    }

    @Test
    void unavailableWithoutATimeIsNoRateLimit() {
        portal.answers(aResponse().withStatus(503).withBody("{\"error\": [\"maintenance\"]}"));

        PortalOperationException failure = call.failsOnce("portal:tickets/create", PortalOutcomeUnknownException.class);

        assertThat(failure.getErrors()).containsExactly("maintenance");
        assertThat(failure).hasMessageContaining("Check there before you send it again");
    }
}
