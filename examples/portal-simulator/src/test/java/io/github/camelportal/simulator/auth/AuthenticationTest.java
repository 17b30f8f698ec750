package io.github.camelportal.simulator.auth;

import java.net.http.HttpResponse;
import java.time.Duration;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.SimulatedProvider;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static io.github.camelportal.simulator.support.SimulatorClient.anonymous;
import static io.github.camelportal.simulator.support.SimulatorClient.basic;
import static org.assertj.core.api.Assertions.assertThat;

class AuthenticationTest {

    private static final String LOGIN = "{\"username\":\"joe\",\"password\":\"secret\"}";

    private PortalSimulator simulator;

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void letsInByPassword() {
        start(options());

        assertThat(basic(simulator).get("/details").at("/client/id").asText()).isEqualTo("26");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 200})
    void refusesAWrongPassword(int status) {
        start(options().authenticationFailureStatus(status));

        HttpResponse<String> byBasic =
                anonymous(simulator).withPassword("joe", "wrong").response("GET", "/details", null, null);
        HttpResponse<String> byLogin = anonymous(simulator)
                .response("POST", "/login", "application/json", "{\"username\":\"joe\",\"password\":\"no\"}");

        assertThat(byBasic.statusCode()).isEqualTo(status);
        assertThat(byBasic.body()).isEqualTo("{\"error\":[\"wronglogin\"]}");
        assertThat(byLogin.statusCode()).isEqualTo(status);
        assertThat(byLogin.body()).isEqualTo("{\"error\":[\"wronglogin\"]}");
        assertThat(simulator.effectCount("POST /login")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic !!", "Bearer", "Bearer abc", "Bearer a.b.c", "Digest x"})
    void refusesUnusableCredentials(String header) {
        start(options());

        HttpResponse<String> response =
                anonymous(simulator).withAuthorization(header).response("GET", "/details", null, null);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"error\":[\"unauthorized\"]}");
    }

    @Test
    void refusesARequestWithoutCredentials() {
        start(options());

        assertThat(error(anonymous(simulator).get("/details"))).isEqualTo("unauthorized");
    }

    @Test
    void returnsSignedTokensWhenLoginSucceeds() {
        start(options().tokenLife(Duration.ofSeconds(90)));

        JsonNode answer = logIn();

        DecodedJWT token = JWT.decode(answer.path("token").asText());
        assertThat(token.getAlgorithm()).isEqualTo("RS256");
        assertThat(token.getId()).isNotBlank();
        assertThat(Duration.between(token.getIssuedAtAsInstant(), token.getExpiresAtAsInstant()))
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(JWT.decode(answer.path("refresh").asText()).getExpiresAt()).isAfter(token.getExpiresAt());
        assertThat(bearer(answer).get("/details").at("/client/email").asText()).isEqualTo("joe@example.com");
        assertThat(simulator.effectCount("POST /login")).isEqualTo(1);
    }

    @Test
    void logsInWhenBodyIsForm() {
        start(options());

        JsonNode answer = anonymous(simulator).postForm("/login", "username=joe&password=secret");

        assertThat(bearer(answer).get("/details").has("client")).isTrue();
    }

    @Test
    void givesNoRefreshTokenWhereTheProviderHasNone() {
        start(options().provider(SimulatedProvider.XTOM));

        assertThat(logIn().has("token")).isTrue();
        assertThat(logIn().has("refresh")).isFalse();
        assertThat(error(anonymous(simulator).post("/token", "{}"))).isEqualTo("invalid method");
    }

    @Test
    void logsOutWhenRequestHasPassword() {
        start(options());

        assertThat(basic(simulator).post("/logout", "").path("status").asBoolean())
                .isTrue();
        assertThat(basic(simulator).get("/details").has("client")).isTrue();
    }

    @Test
    void asksForASecondFactor() {
        start(options().twoFactor(true));

        JsonNode answer = logIn();

        assertThat(answer.get("token").isNull()).isTrue();
        assertThat(answer.get("mfa").isObject()).isTrue();
        assertThat(simulator.effectCount("POST /login")).isZero();
    }

    @Test
    void canHaveNoSigningKey() {
        start(options().jwt(false));

        HttpResponse<String> response = anonymous(simulator).response("POST", "/login", "application/json", LOGIN);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).isEqualTo("{\"error\":[\"Internal error\"]}");
        assertThat(basic(simulator).get("/details").has("client")).isTrue();
        assertThat(error(anonymous(simulator).withToken("a.b.c").get("/details")))
                .isEqualTo("unauthorized");
    }

    @Test
    void refusesPasswordWhenBasicIsOff() {
        start(options().basic(false));

        assertThat(error(basic(simulator).get("/details"))).isEqualTo("unauthorized");
        assertThat(bearer(logIn()).get("/details").has("client")).isTrue();
    }

    @Test
    void acceptsPersonalTokenUntilItIsLoggedOut() {
        start(options().personalToken("hb_personal_1").jwt(false));
        SimulatorClient client = anonymous(simulator).withToken("hb_personal_1");

        simulator.expireTokens();
        simulator.advanceClock(Duration.ofDays(3650));
        assertThat(client.get("/details").has("client")).isTrue();

        assertThat(client.post("/logout", "").path("status").asBoolean()).isTrue();
        assertThat(error(client.get("/details"))).isEqualTo("unauthorized");
    }

    @Test
    void signsUpAnotherAccount() {
        start(options());
        String body =
                "{\"email\":\"ann@example.org\",\"password\":\"pass\",\"firstname\":\"Ann\",\"lastname\":\"Bee\"}";

        JsonNode answer = anonymous(simulator).post("/signup", body);

        assertThat(answer.path("client_id").asText()).isEqualTo("27");
        SimulatorClient ann = anonymous(simulator).withPassword("ann@example.org", "pass");
        assertThat(ann.get("/details").at("/client/firstname").asText()).isEqualTo("Ann");
        assertThat(ann.get("/tickets").path("tickets")).isEmpty();
        assertThat(error(anonymous(simulator).post("/signup", body))).isEqualTo("email_already_registered");
        assertThat(anonymous(simulator).post("/signup", "{}").path("error")).hasSize(4);
    }

    @Test
    void masksSecretsWhenObjectsArePrinted() {
        start(options().personalToken("hb_personal_1"));
        basic(simulator).get("/details");
        logIn();

        assertThat(simulator.requests().toString() + simulator + options())
                .doesNotContain("secret", "Basic", "hb_personal_1");
        assertThat(new TokenPair("access-1", "refresh-1").toString()).doesNotContain("access-1", "refresh-1");
    }

    private PortalSimulatorBuilder options() {
        return PortalSimulator.builder().username("joe").password("secret");
    }

    private void start(PortalSimulatorBuilder options) {
        simulator = options.start();
    }

    private JsonNode logIn() {
        return TokenCalls.logIn(simulator);
    }

    private SimulatorClient bearer(JsonNode tokens) {
        return TokenCalls.bearer(simulator, tokens);
    }

    private static String error(JsonNode answer) {
        return answer.at("/error/0").asText();
    }
}
