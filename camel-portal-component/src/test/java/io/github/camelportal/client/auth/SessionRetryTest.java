package io.github.camelportal.client.auth;

import java.util.List;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests for a token have retries of their own. A retry of the request that needs the token does not add to them. */
class SessionRetryTest {

    private static final String POLICY = "authMethod=token&maxRetries=3&retryDelay=0";
    private static final String LIST = "portal:tickets/list?" + POLICY;
    private static final String CREATE = "portal:tickets/create?deptId=1&subject=S&body=B&" + POLICY;
    private static final ResponseDefinitionBuilder TOKEN = ResponseSequence.json("{\"token\": \"a\"}");

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, CREATE})
    void replacesTokenOnceWhenItIsAlwaysRefused(String uri) {
        answers(TOKEN, ResponseSequence.json(401, "{\"error\": [\"token_expired\"]}"));

        assertThat(failure(uri)).isExactlyInstanceOf(PortalAuthenticationException.class);

        assertThat(count("/api/tickets")).isEqualTo(2);
        assertThat(count("/api/login")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "200 | `invoice`: {`id`: 5}",
                "401 | `invoice`: {`id`: 5}",
                "403 | `invoice`: {`id`: 5}",
                "200 | `data`: `order 77`",
                "401 | `data`: `order 77`",
                "401 | `data`: {`queued`: [77]}"
            })
    void sendsWriteOnceWhenPayloadStandsBesideRefusedToken(int status, String payload) {
        for (String code : List.of("token_expired", "unauthorized", "wronglogin")) {
            String body = "{\"error\": [\"" + code + "\"], " + payload.replace('`', '"') + "}";
            answers(TOKEN, ResponseSequence.json(status, body));

            assertThat(failure("portal:orders/createMultiple?" + POLICY))
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class);

            assertThat(count("/api/order")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`data`: [], `page`: null", "`message`: `Token expired`, `code`: 401", "`data`: {}, `info`: []"})
    void replacesTokenWhenOnlyMessagesStandBesideItsRefusal(String message) {
        String body = "{\"error\": [\"token_expired\"], " + message.replace('`', '"') + "}";
        answers(TOKEN, ResponseSequence.json(body));

        assertThat(failure("portal:orders/createMultiple?" + POLICY))
                .isExactlyInstanceOf(PortalAuthenticationException.class);

        assertThat(count("/api/order")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({LIST + ", 500", LIST + ", 429", CREATE + ", 500", CREATE + ", 429"})
    void retriesLoginUpToLimitWhenItFails(String uri, int status) {
        answers(ResponseSequence.json(status, "{}"), ResponseSequence.json("{\"tickets\": []}"));

        assertThat(failure(uri)).hasMessageContaining("portal:auth/login failed: HTTP " + status);

        assertThat(count("/api/login")).isEqualTo(4);
        assertThat(count("/api/tickets")).isZero();
    }

    @Test
    void keepsTokenWhenRequestIsRetried() {
        answers(TOKEN, ResponseSequence.json(500, "{}"));

        assertThat(failure(LIST)).hasMessageContaining("portal:tickets/list failed: HTTP 500");

        assertThat(count("/api/tickets")).isEqualTo(4);
        assertThat(count("/api/login")).isEqualTo(1);
    }

    private void answers(ResponseDefinitionBuilder login, ResponseDefinitionBuilder others) {
        portal.answers(others);
        ResponseSequence.answerAt(portal, "/api/login", login, login);
    }

    private long count(String path) {
        return portal.requests().stream()
                .filter(request -> request.getUrl().equals(path))
                .count();
    }

    private Exception failure(String uri) {
        Exchange exchange = portal.context().createProducerTemplate().request(uri, sent -> {});
        return exchange.getException();
    }
}
