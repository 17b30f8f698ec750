package io.github.camelportal.client.auth;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import org.apache.camel.Exchange;
import org.apache.camel.spi.PropertiesFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalComponent;
import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.spi.PortalCredentials;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.SecretScan;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Credentials of a bean, of properties and of a vault; and passwords that change while routes run. */
class PortalCredentialsTest {

    private static final String OLD = "canaryold-valueold";
    private static final String NEW = "canarynew-valuenew";
    private static final SecretScan SCAN =
            new SecretScan(OLD, NEW, basic(OLD).substring(6), basic(NEW).substring(6));
    private static final String TICKETS = "{\"tickets\": [{\"ticket_number\": \"1\"}]}";

    private final PortalStub portal = new PortalStub();
    private final RotatingCredentials bean = new RotatingCredentials(OLD);
    private final CapturedLog log = CapturedLog.begin();

    @BeforeEach
    void start() {
        PortalConfiguration configuration = configuration();
        configuration.setUsername(null);
        configuration.setPassword(null);
        configuration.setCredentials(bean);
    }

    @AfterEach
    void stop() {
        portal.close();
        log.end();
        assertThat(SCAN.in(log.text())).isEmpty();
    }

    @Test
    void withBasicAChangedPasswordIsUsedAtTheNextRequest() {
        accept(OLD);
        assertThat(call("").getException()).isNull();
        accept(NEW);
        bean.changeTo(NEW);

        assertThat(call("").getException()).isNull();

        assertThat(requests()).containsExactly("GET /api/tickets");
    }

    @Test
    void asksBeanAgainWhenBasicPasswordChangesTooEarly() {
        accept(NEW);
        bean.changeTo(OLD, NEW);

        assertThat(call("").getException()).isNull();

        assertThat(requests()).containsExactly("GET /api/tickets", "GET /api/tickets");
    }

    @Test
    void withATokenAChangedPasswordIsUsedAtTheNextLogin() {
        accept(OLD);
        assertThat(call("?authMethod=token").getException()).isNull();
        assertThat(bean.asked()).isEqualTo(1);
        bean.changeTo(NEW);
        assertThat(call("?authMethod=token").getException()).isNull();
        assertThat(bean.asked()).isZero();

        accept(NEW);

        assertThat(call("?authMethod=token").getException()).isNull();
        assertThat(requests()).containsExactly("GET /api/tickets", "POST /api/login", "GET /api/tickets");
    }

    @Test
    void asksBeanAgainWhenLoginPasswordChangesTooEarly() {
        accept(NEW);
        bean.changeTo(OLD, NEW);

        assertThat(call("?authMethod=token").getException()).isNull();

        assertThat(requests()).containsExactly("POST /api/login", "POST /api/login", "GET /api/tickets");
    }

    @ParameterizedTest
    @CsvSource({"basic, GET /api/tickets", "token, POST /api/login"})
    void triesOnceWhenPasswordIsWrong(String method, String request) {
        accept(NEW);

        Exchange exchange = call("?authMethod=" + method);

        assertThat(exchange.getException()).isInstanceOf(PortalAuthenticationException.class);
        assertThat(SCAN.in(exchange.getException())).isEmpty();
        assertThat(requests()).containsExactly(request);
    }

    @Test
    void endpointsWithTheSameBeanShareASession() {
        accept(OLD);
        call("?authMethod=token");
        // The bean stays the same object, although its equals and its hash code change.
        bean.changeTo(NEW);
        call("?authMethod=token&maxRetries=1");

        assertThat(requests()).containsExactly("POST /api/login", "GET /api/tickets", "GET /api/tickets");
    }

    @Test
    void asksBeanWhenLoginOperationIsCalled() {
        accept(OLD);

        Exchange login = portal.context().createProducerTemplate().request("portal:auth/login", exchange -> {});

        assertThat(login.getException()).isNull();
        assertThat(portal.request().getBodyAsString()).contains(PortalStub.USERNAME, OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "token"})
    void masksCredentialsOfBeanWhenPortalRepeatsThem(String method) {
        accept(OLD);
        call("?authMethod=" + method);
        bean.changeTo(NEW);
        accept(NEW);
        call("?authMethod=" + method);

        for (String secret : List.of(OLD, NEW)) {
            portal.server()
                    .stubFor(any(urlEqualTo("/api/tickets"))
                            .atPriority(1)
                            .willReturn(aResponse()
                                    .withStatus(400)
                                    .withBody("{\"error\": [\"You sent " + secret + "\"]}")));
            Exchange exchange = call("?authMethod=" + method);
            assertThat(exchange.getException()).hasMessageContaining("You sent ***");
            assertThat(SCAN.in(exchange.getException())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "token"})
    void failsCallOnlyWhenBeanReturnsNoPassword(String method) {
        accept(OLD);
        PortalCredentials none = new PortalCredentials() {
            @Override
            public String getUsername() {
                return PortalStub.USERNAME;
            }

            @Override
            public String getPassword() {
                if (bean.asked() == 0) {
                    throw new IllegalStateException("The vault is sealed");
                }
                return " ";
            }
        };
        configuration().setCredentials(none);

        Exchange thrown = call("?authMethod=" + method);
        bean.getPassword();
        Exchange blank = call("?authMethod=" + method);

        assertThat(thrown.getException())
                .isInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("failed with IllegalStateException")
                .hasMessageContaining("Nothing was sent")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThat(blank.getException())
                .isInstanceOf(PortalAuthenticationException.class)
                .hasMessageContaining("returned no password");
        assertThat(portal.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "username=joe, credentials contradicts username and password",
        "password=RAW(canary), credentials contradicts username and password",
        "accessToken=canary, credentials contradicts authMethod=bearer",
        "authMethod=token&accessToken=canary, accessToken contradicts authMethod=token"
    })
    void failsAtStartWhenBeanIsBesideOtherCredentials(String options, String words) {
        assertThatThrownBy(() -> portal.context().getEndpoint("portal:tickets/list?" + options))
                .rootCause()
                .hasMessageContaining(words);
    }

    @Test
    void propertiesAndVaultsGiveCredentials() {
        accept(NEW);
        configuration().setCredentials(null);
        portal.context().getPropertiesComponent().addInitialProperty("portal.user", PortalStub.USERNAME);
        portal.context().getPropertiesComponent().addInitialProperty("portal.password", NEW);
        portal.context().getPropertiesComponent().addPropertiesFunction(new PropertiesFunction() {
            @Override
            public String getName() {
                return "safe";
            }

            @Override
            public String apply(String remainder) {
                return Map.of("portal#username", PortalStub.USERNAME, "portal#password", NEW)
                        .get(remainder);
            }
        });

        assertThat(call("?username={{portal.user}}&password=RAW({{portal.password}})")
                        .getException())
                .isNull();
        assertThat(call("?authMethod=token&username={{safe:portal#username}}&password={{safe:portal#password}}")
                        .getException())
                .isNull();
        assertThat(requests()).containsExactly("GET /api/tickets", "POST /api/login", "GET /api/tickets");
        assertThat(SCAN.in(portal.context().getEndpoints().toString())).isEmpty();
    }

    @Test
    void findsBeanWhenOptionNamesIt() {
        accept(OLD);
        configuration().setCredentials(null);
        portal.context().getRegistry().bind("account", bean);

        assertThat(call("?credentials=#account").getException()).isNull();
        assertThat(catchThrowable(() -> portal.context().getEndpoint("portal:tickets/list?credentials=#other")))
                .hasStackTraceContaining("other");
        assertThat(SCAN.in(portal.context().getEndpoints().toString())).isEmpty();
    }

    /** From now on the portal knows this password alone, and no token that it has issued. */
    private void accept(String password) {
        portal.answers(aResponse().withStatus(401).withBody("{\"error\": [\"wronglogin\"]}"));
        String token = "canary-" + Integer.toHexString(password.hashCode());
        portal.server()
                .stubFor(any(anyUrl())
                        .withHeader("Authorization", equalTo(basic(password)))
                        .willReturn(okJson(TICKETS)));
        portal.server()
                .stubFor(any(anyUrl())
                        .withHeader("Authorization", equalTo("Bearer " + token))
                        .willReturn(okJson(TICKETS)));
        portal.server()
                .stubFor(post("/api/login")
                        .withRequestBody(matchingJsonPath("$.password", equalTo(password)))
                        .willReturn(okJson("{\"token\": \"" + token + "\"}")));
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString((PortalStub.USERNAME + ":" + password).getBytes(UTF_8));
    }

    private List<String> requests() {
        return portal.requests().stream().map(PortalCredentialsTest::words).toList();
    }

    private static String words(LoggedRequest request) {
        return request.getMethod() + " " + request.getUrl();
    }

    private Exchange call(String options) {
        return portal.context().createProducerTemplate().request("portal:tickets/list" + options, exchange -> {});
    }

    private PortalConfiguration configuration() {
        return portal.context().getComponent("portal", PortalComponent.class).getConfiguration();
    }
}
