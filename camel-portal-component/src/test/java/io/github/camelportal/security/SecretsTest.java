package io.github.camelportal.security;

import java.net.URLEncoder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RawResponseServer;
import io.github.camelportal.support.SecretScan;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** However a portal repeats a secret, no exception and no log line shows it. */
class SecretsTest {

    private static final String PASSWORD = Canaries.STRANGE_PASSWORD;
    private static final String ACCESS_TOKEN = Canaries.ACCESS_TOKEN;
    private static final String SESSION_TOKEN = Canaries.SESSION_TOKEN;
    private static final String REFRESH_TOKEN = Canaries.REFRESH_TOKEN;
    private static final String CONTACT_PASSWORD = Canaries.CONTACT_PASSWORD;
    private static final String BASIC =
            Base64.getEncoder().encodeToString((PortalStub.USERNAME + ":" + PASSWORD).getBytes(UTF_8));

    private static final SecretScan SCAN = new SecretScan(
            PASSWORD, ACCESS_TOKEN, SESSION_TOKEN, REFRESH_TOKEN, CONTACT_PASSWORD, BASIC.replace("=", ""));

    private static final String BASIC_CALL = "portal:tickets/create";
    private static final String BEARER_CALL =
            "portal:tickets/create?authMethod=bearer&username=&password=&accessToken=" + ACCESS_TOKEN;
    private static final String TOKEN_CALL = "portal:tickets/create?authMethod=token";

    private final PortalStub portal = new PortalStub();
    private final CapturedLog log = CapturedLog.begin();

    @BeforeEach
    void start() {
        portal.context()
                .getComponent("portal", PortalComponent.class)
                .getConfiguration()
                .setPassword(PASSWORD);
    }

    @AfterEach
    void stop() {
        portal.close();
        log.end();
        assertThat(SCAN.in(log.text())).isEmpty();
    }

    @Test
    void findsSecretWhenTextContainsIt() {
        log.line("An answer of the portal: " + URLEncoder.encode(REFRESH_TOKEN, UTF_8));

        assertThat(SCAN.in(log.takeText())).containsExactly(REFRESH_TOKEN);
        assertThat(SCAN.in(new IllegalStateException("a", new java.io.IOException(ACCESS_TOKEN))))
                .contains(ACCESS_TOKEN);
        assertThat(SCAN.in("Basic " + BASIC)).isNotEmpty();
        assertThat(SCAN.in("half of it: canaryone")).containsExactly(PASSWORD);
        assertThat(SCAN.in("nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.security.SecretEncodings#all")
    void masksSecretWhenPortalRepeatsIt(UnaryOperator<String> encoding) {
        for (String uri : List.of(BASIC_CALL, BEARER_CALL, TOKEN_CALL)) {
            for (String secret : secrets(uri)) {
                String echo = encoding.apply(secret);
                answers(200, "text/plain", "Invalid: " + echo);
                check(uri);
                answers(502, "text/html", "<html>" + "x".repeat(180) + echo + "</html>");
                check(uri);
                answers(200, "application/json", json("{\"error\": [\"You sent " + "%s\"]}", echo));
                check(uri);
                answers(400, "application/json", json("{\"message\": \"You sent %s\"}", echo));
                check(uri);
                answers(200, "application/json", "{\"error\": \"You sent " + echo);
                check(uri);
                answers(200, "application/json", "{\"error\": " + echo + "}");
                check(uri);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.camelportal.security.SecretEncodings#all")
    void masksSecretWhenRedirectContainsIt(UnaryOperator<String> encoding) {
        for (String uri : List.of(BASIC_CALL, BEARER_CALL, TOKEN_CALL)) {
            for (String secret : secrets(uri)) {
                String echo = encoding.apply(secret);
                if (echo.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
                    session(aResponse()
                            .withStatus(302)
                            .withHeader("Location", "https://other.example.com/?credential=" + echo));
                    check(uri);
                }
            }
        }
    }

    private static List<String> secrets(String uri) {
        return switch (uri) {
            case BASIC_CALL -> List.of(PASSWORD, BASIC, CONTACT_PASSWORD);
            case BEARER_CALL -> List.of(ACCESS_TOKEN, CONTACT_PASSWORD);
            default -> List.of(PASSWORD, SESSION_TOKEN, CONTACT_PASSWORD);
        };
    }

    /** As JSON has it: what would end the text is escaped. */
    private static String json(String template, String echo) {
        String escaped = echo.contains("\\")
                ? echo
                : new String(JsonStringEncoder.getInstance().quoteAsString(echo));
        return template.replace("%s", escaped);
    }

    private void answers(int status, String contentType, String body) {
        session(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withBody(body));
    }

    private void session(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder response) {
        portal.answers(response);
        portal.server()
                .stubFor(any(urlEqualTo("/api/login"))
                        .willReturn(aResponse()
                                .withBody("{\"token\": \"" + SESSION_TOKEN + "\", \"refresh\": \"" + REFRESH_TOKEN
                                        + "\"}")));
        portal.server()
                .stubFor(any(urlEqualTo("/api/logout")).willReturn(aResponse().withBody("{\"status\": true}")));
        portal.server()
                .stubFor(any(urlEqualTo("/api/token"))
                        .willReturn(aResponse().withBody("{\"token\": \"" + SESSION_TOKEN + "\"}")));
    }

    private void check(String uri) {
        Exchange exchange = portal.context().createProducerTemplate().request(uri, sent -> sent.getMessage()
                .setBody(Map.of("subject", "Help", "contact_password", CONTACT_PASSWORD)));

        assertThat(exchange.getException()).isInstanceOf(PortalOperationException.class);
        assertThat(SCAN.in(exchange.getException()))
                .as(exchange.getException().getMessage())
                .isEmpty();
    }

    @Test
    void masksTokenWhenLoginResponseIsBroken() {
        for (String answer : List.of(
                "{\"token\": \"" + SESSION_TOKEN + "\", \"refresh\": \"" + REFRESH_TOKEN + "\"",
                "{\"token\": \"" + SESSION_TOKEN,
                "{\"refresh\": \"" + REFRESH_TOKEN + "\", \"token\": [\"" + SESSION_TOKEN + "\", 1]}",
                "{\"token\": \"\", \"refresh\": \"" + REFRESH_TOKEN + "\"}",
                "{\"error\": {\"0\": {}, \"token\": \"" + SESSION_TOKEN + "\"}}",
                "{\"error\": [{\"token\": \"" + SESSION_TOKEN + "\"}]}",
                "{\"token\": null, \"mfa\": {\"token\": \"" + SESSION_TOKEN + "\"}}")) {
            portal.answers(answer);
            check(TOKEN_CALL);
            portal.answers(aResponse().withStatus(500).withBody(answer));
            check(TOKEN_CALL);
        }
    }

    @Test
    void masksTokenWhenRefreshIsRefused() {
        String echo = "{\"error\": [\"unauthorized\", \"" + REFRESH_TOKEN + "\", \"" + SESSION_TOKEN + "\"]}";
        answers(200, "application/json", echo);
        portal.server()
                .stubFor(any(urlEqualTo("/api/token")).willReturn(aResponse().withBody(echo)));
        check(TOKEN_CALL);

        // The call itself has no session: what could be repeated is what was sent with it.
        String refused = "{\"error\": [\"unauthorized\", \"" + REFRESH_TOKEN + "\"]}";
        portal.server()
                .stubFor(any(urlEqualTo("/api/token")).willReturn(aResponse().withBody(refused)));
        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("portal:auth/refresh", sent -> sent.getMessage()
                        .setHeader("CamelPortalRefreshToken", REFRESH_TOKEN));
        assertThat(exchange.getException()).hasMessageContaining("unauthorized");
        assertThat(SCAN.in(exchange.getException())).isEmpty();
    }

    @Test
    void masksTokenWhenLogoutIsRefused() {
        answers(200, "application/json", "{\"ticket\": 7}");
        portal.context().createProducerTemplate().requestBody(TOKEN_CALL, Map.of("subject", "Help"));
        portal.server()
                .stubFor(any(urlEqualTo("/api/logout"))
                        .willReturn(aResponse()
                                .withStatus(500)
                                .withBody("{\"error\": [\"" + SESSION_TOKEN + " " + REFRESH_TOKEN + "\"]}")));

        portal.context().stop();

        assertThat(log.text()).contains("Failed to log out from the portal");
    }

    @Test
    void masksSecretWhenReasonPhraseContainsIt() {
        portal.answers(aResponse().withStatus(400).withStatusMessage("Bad password " + ACCESS_TOKEN));

        check(BEARER_CALL);
    }

    @Test
    void masksSecretWhenResponseIsNotHttp() throws Exception {
        for (String answer : List.of(
                ACCESS_TOKEN + "\r\n\r\n",
                "HTTP/1.1 " + ACCESS_TOKEN + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\n" + ACCESS_TOKEN + "\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: " + ACCESS_TOKEN + "\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: " + ACCESS_TOKEN + "\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + ACCESS_TOKEN + "\r\n")) {
            try (RawResponseServer server = new RawResponseServer(answer)) {
                Exchange exchange = portal.context()
                        .createProducerTemplate()
                        .request(BEARER_CALL + "&baseUrl=" + server.baseUrl(), sent -> sent.getMessage()
                                .setBody(Map.of("subject", "Help")));
                assertThat(exchange.getException()).as(answer).isInstanceOf(PortalOperationException.class);
                assertThat(SCAN.in(exchange.getException())).as(answer).isEmpty();
            }
        }
    }

    @Test
    void masksSecretWhenItIsDeepInBody() {
        portal.answers("{\"error\": [\"You sent " + CONTACT_PASSWORD + " and " + REFRESH_TOKEN + "\"]}");

        Exchange exchange = portal.context().createProducerTemplate().request(BASIC_CALL, sent -> sent.getMessage()
                .setBody(Map.of(
                        "contact", Map.of("password", CONTACT_PASSWORD),
                        "vms", List.of(Map.of("root_password", REFRESH_TOKEN)))));

        assertThat(exchange.getException()).hasMessageContaining("You sent *** and ***");
    }

    @Test
    void masksSecretWhenParameterIsInvalid() {
        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("portal:contacts/create", sent -> sent.getMessage()
                        .setBody(Map.of("password", List.of(CONTACT_PASSWORD), "email", "x@example.com")));

        assertThat(exchange.getException()).isInstanceOf(IllegalArgumentException.class);
        assertThat(SCAN.in(exchange.getException())).isEmpty();
    }

    @Test
    void masksSecretWhenConfigurationIsRefused() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.start();
            for (String options : List.of(
                    "password=RAW(" + PASSWORD + ")",
                    "password=RAW(" + PASSWORD + ")&accessToken=" + ACCESS_TOKEN + "&authMethod=basic",
                    "baseUrl=https://joe:" + ACCESS_TOKEN + "@example.com/api",
                    "accessToken=RAW(" + ACCESS_TOKEN + "\n)")) {
                Throwable refusal = catchThrowable(
                        () -> context.createProducerTemplate().requestBody("portal:tickets/list?" + options, ""));
                assertThat(refusal).as(options).isNotNull();
                assertThat(SCAN.in(refusal)).as(options).isEmpty();
            }
        }
    }
}
