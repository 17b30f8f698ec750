package io.github.camelportal.client.auth;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.CamelContextHelper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.spi.PortalCredentials;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.RecordingPortalTestSupport;
import io.github.camelportal.support.SecretScan;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Logins that ask for a second factor, in routes. */
class SecondFactorLoginTest extends RecordingPortalTestSupport {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final String UNFINISHED = "canary-unfinished-login";
    private static final String TOKEN = "canary-finished-login";
    private static final SecretScan SCAN = new SecretScan(SECRET, UNFINISHED, TOKEN);

    private final CapturedLog log = CapturedLog.begin();

    @AfterEach
    void scan() {
        log.end();
        assertThat(SCAN.in(log.text())).isEmpty();
        assertThat(SCAN.in(context.getEndpoints().toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "access_token"})
    void completesLoginWhenSecretIsConfigured(String field) {
        portalAsks("{\"token\": null, \"mfa\": {\"token\": \"" + UNFINISHED
                + "\", \"method\": \"google_authenticator\"}}");
        portalVerifies(okJson("{\"" + field + "\": \"" + TOKEN + "\"}"));
        configuration().setTotpSecret("gezd gnbv gy3t qojq gezd gnbv gy3t qojq");

        assertThat(call().getException()).isNull();
        assertThat(call().getException()).isNull();

        assertThat(portal.requests())
                .extracting(LoggedRequest::getUrl)
                .containsExactly("/api/login", "/api/mfa/verify", "/api/tickets", "/api/tickets");
    }

    @Test
    void completesLoginWhenTheBeanReturnsTheSecret() {
        portalAsks("{\"token\": null, \"mfa\": {\"token\": \"" + UNFINISHED + "\"}}");
        portalVerifies(okJson("{\"token\": \"" + TOKEN + "\"}"));
        useBean(SECRET);

        assertThat(call().getException()).isNull();
    }

    @Test
    void explainsFailureWhenTheCodeIsRefused() {
        portalAsks("{\"token\": null, \"mfa\": {\"token\": \"" + UNFINISHED + "\"}}");
        portalVerifies(okJson("{\"error\": [\"invalid_code\"]}"));
        configuration().setTotpSecret(SECRET);

        Exchange exchange = call();

        assertThat(exchange.getException())
                .isExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("the portal refused the code of the second factor")
                .hasMessageContaining("invalid_code");
        assertThat(SCAN.in(exchange.getException())).isEmpty();
        // A second code is sent only if the half minute ended between the two.
        assertThat(portal.requests()).hasSizeBetween(2, 3);
    }

    @Test
    void explainsFailureWhenThereIsNoSecret() {
        portalAsks("{\"token\": null, \"mfa\": {\"token\": \"" + UNFINISHED + "\"}}");

        assertThat(call().getException())
                .isExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("the portal asks for a second factor")
                .hasMessageContaining("totpSecret")
                .hasMessageContaining("accessToken");
        assertThat(portal.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"token\": null}", "{\"token\": \"\"}", "true", "\"email\""})
    void explainsFailureWhenTheLoginCannotBeCompleted(String mfa) {
        portalAsks("{\"token\": null, \"mfa\": " + mfa + "}");
        configuration().setTotpSecret(SECRET);

        assertThat(call().getException())
                .isExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("sends no token to complete the login with");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void explainsFailureWhenTheBeanReturnsNoBase32() {
        useBean("canary-1");

        assertThat(call().getException())
                .isExactlyInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("returned a totpSecret that is not base32")
                .hasMessageNotContaining("canary-1");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "authMethod=token&totpSecret=canary-89, totpSecret is not base32",
        "authMethod=token&totpSecret=ABCDEFGH, totpSecret has fewer than 16 characters",
        "authMethod=basic&totpSecret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ, totpSecret contradicts authMethod=basic",
        "totpSecret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&credentials=#account, totpSecret contradicts credentials"
    })
    void failsAtStartWhenSecretCannotBeUsed(String options, String words) {
        context.getRegistry().bind("account", new OneTimeCredentials(SECRET));

        assertThatThrownBy(() -> context.addRoutes(new RouteBuilder() {
                    @Override
                    public void configure() {
                        from("direct:in").to("portal:tickets/list?" + options);
                    }
                }))
                .rootCause()
                .hasMessageContaining(words)
                .satisfies(thrown -> assertThat(SCAN.in(thrown)).isEmpty())
                .hasMessageNotContaining("canary-89");
    }

    @ParameterizedTest
    @ValueSource(strings = {"totpSecret", "camel.component.portal.totp-secret", "password"})
    void isMaskedWhenCamelLogsProperties(String name) {
        assertThat(CamelContextHelper.containsSensitive(context, name)).isTrue();
        assertThat(CamelContextHelper.containsSensitive(context, "camel.component.portal.base-url"))
                .isFalse();
    }

    private void useBean(String secret) {
        configuration().setUsername(null);
        configuration().setPassword(null);
        configuration().setCredentials(new OneTimeCredentials(secret));
    }

    private void portalAsks(String json) {
        portal.answers(aResponse().withStatus(401).withBody("{\"error\": [\"unauthorized\"]}"));
        portal.server().stubFor(post("/api/login").willReturn(okJson(json)));
        portal.server()
                .stubFor(get("/api/tickets")
                        .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                        .willReturn(okJson("{\"tickets\": []}")));
    }

    private void portalVerifies(ResponseDefinitionBuilder response) {
        portal.server()
                .stubFor(post("/api/mfa/verify")
                        .withHeader("Authorization", equalTo("Bearer " + UNFINISHED))
                        .withRequestBody(matchingJsonPath("$.method", equalTo("google_authenticator")))
                        .withRequestBody(matchingJsonPath("$.payload[?(@.code =~ /\\d{6}/)]"))
                        .willReturn(response));
    }

    private Exchange call() {
        return context.createProducerTemplate().request("portal:tickets/list?authMethod=token", exchange -> {});
    }

    private PortalConfiguration configuration() {
        return context.getComponent("portal", PortalComponent.class).getConfiguration();
    }

    @Override
    protected void connect(PortalConfiguration configuration) {
        super.connect(configuration);
        configuration.setAuthMethod(AuthMethod.token);
    }

    /** Credentials with a second factor. */
    private record OneTimeCredentials(String secret) implements PortalCredentials {

        @Override
        public String getUsername() {
            return "joe@example.com";
        }

        @Override
        public String getPassword() {
            return "pass";
        }

        @Override
        public String getTotpSecret() {
            return secret;
        }

        @Override
        public String toString() {
            return "OneTimeCredentials";
        }
    }
}
