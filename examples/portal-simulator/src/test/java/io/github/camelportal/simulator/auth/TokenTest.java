package io.github.camelportal.simulator.auth;

import java.net.http.HttpResponse;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static io.github.camelportal.simulator.support.SimulatorClient.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

class TokenTest {

    private PortalSimulator simulator;

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void letsATokenExpire() {
        start(options().tokenLife(Duration.ofSeconds(60)));
        SimulatorClient client = bearer(logIn());

        simulator.advanceClock(Duration.ofSeconds(58));
        assertThat(client.get("/details").has("client")).isTrue();
        simulator.advanceClock(Duration.ofSeconds(2));

        HttpResponse<String> response = client.response("GET", "/details", null, null);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"error\":[\"token_expired\"]}");
    }

    @Test
    void letsAllTokensExpireOnDemand() {
        start(options().authenticationFailureStatus(200));
        JsonNode tokens = logIn();

        simulator.expireTokens();

        HttpResponse<String> response = bearer(tokens).response("GET", "/details", null, null);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"error\":[\"token_expired\"]}");
        assertThat(refresh(tokens).has("token")).isTrue();
    }

    @Test
    void refusesTokenWhenAnotherPortalIssuedIt() {
        start(options());
        JsonNode tokens = logIn();
        simulator.close();
        start(options());

        assertThat(error(bearer(tokens).get("/details"))).isEqualTo("unauthorized");
    }

    @Test
    void rotatesRefreshTokens() {
        start(options());
        JsonNode first = logIn();

        JsonNode second = refresh(first);

        assertThat(bearer(second).get("/details").has("client")).isTrue();
        assertThat(second.path("refresh")).isNotEqualTo(first.path("refresh"));
        assertThat(error(refresh(first))).isEqualTo("unauthorized");
        assertThat(refresh(second).has("token")).isTrue();
    }

    @Test
    void canLeaveTheOldRefreshTokenValid() {
        start(options().refreshTokenRotation(false));
        JsonNode first = logIn();

        assertThat(refresh(first).has("refresh")).isFalse();
        assertThat(bearer(refresh(first)).get("/details").has("client")).isTrue();
    }

    @Test
    void letsARefreshTokenExpire() {
        start(options().refreshTokenLife(Duration.ofHours(1)));
        JsonNode tokens = logIn();
        simulator.advanceClock(Duration.ofHours(1));

        assertThat(error(refresh(tokens))).isEqualTo("token_expired");
    }

    @Test
    void letsAllRefreshTokensExpireOnDemand() {
        start(options());
        JsonNode tokens = logIn();
        simulator.expireRefreshTokens();

        assertThat(error(refresh(tokens))).isEqualTo("token_expired");
        assertThat(bearer(tokens).get("/details").has("client")).isTrue();
    }

    @Test
    void distinguishesAccessFromRefreshTokens() {
        start(options());
        JsonNode tokens = logIn();

        String access = tokens.path("token").asText();
        String refresh = tokens.path("refresh").asText();

        assertThat(error(anonymous(simulator).withToken(refresh).get("/details")))
                .isEqualTo("unauthorized");
        assertThat(error(anonymous(simulator).post("/token", "{\"refresh_token\":\"" + access + "\"}")))
                .isEqualTo("unauthorized");
    }

    @Test
    void wantsTheRefreshTokenByItsName() {
        start(options());

        assertThat(error(anonymous(simulator).post("/token", "{\"refresh\":\"x\"}")))
                .isEqualTo("missing_refresh_token");
    }

    @Test
    void endsATokenAtLogout() {
        start(options());
        JsonNode tokens = logIn();

        assertThat(bearer(tokens).post("/logout", "").path("status").asBoolean())
                .isTrue();

        assertThat(error(bearer(tokens).get("/details"))).isEqualTo("unauthorized");
        assertThat(refresh(tokens).has("token")).isTrue();
    }

    @Test
    void revokesByRefreshToken() {
        start(options());
        JsonNode tokens = logIn();
        String body = "{\"refresh_token\":\"" + tokens.path("refresh").asText() + "\"}";

        assertThat(anonymous(simulator).post("/revoke", body).path("status").asBoolean())
                .isTrue();

        assertThat(error(bearer(tokens).get("/details"))).isEqualTo("unauthorized");
        assertThat(error(refresh(tokens))).isEqualTo("unauthorized");
    }

    @Test
    void revokesByAccessToken() {
        start(options());
        JsonNode tokens = logIn();

        assertThat(bearer(tokens).post("/revoke", "").path("status").asBoolean())
                .isTrue();

        assertThat(error(bearer(tokens).get("/details"))).isEqualTo("unauthorized");
        assertThat(error(refresh(tokens))).isEqualTo("unauthorized");
    }

    @Test
    void revokesNothingForAnybody() {
        start(options());

        assertThat(error(anonymous(simulator).post("/revoke", ""))).isEqualTo("unauthorized");
        assertThat(error(anonymous(simulator).post("/revoke", "{\"refresh_token\":\"x\"}")))
                .isEqualTo("unauthorized");
        assertThat(simulator.effects()).isEmpty();
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

    private JsonNode refresh(JsonNode tokens) {
        return TokenCalls.refresh(simulator, tokens);
    }

    private SimulatorClient bearer(JsonNode tokens) {
        return TokenCalls.bearer(simulator, tokens);
    }

    private static String error(JsonNode answer) {
        return answer.at("/error/0").asText();
    }
}
