package io.github.camelportal.simulator.auth;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.camelportal.simulator.PortalSimulatorBuilder;
import io.github.camelportal.simulator.PortalTest;
import io.github.camelportal.simulator.support.SimulatorClient;
import io.github.camelportal.simulator.support.TokenCalls;

import static org.assertj.core.api.Assertions.assertThat;

class MfaTest extends PortalTest {

    /** The secret of RFC 6238's examples, {@code 12345678901234567890}, in Base32. */
    private static final String RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Override
    public PortalSimulatorBuilder options(PortalSimulatorBuilder builder) {
        return super.options(builder).twoFactor(true).totpSecret(RFC_SECRET);
    }

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void hasTheCodesOfTheStandard(long seconds, String code) {
        assertThat(new SimulatedTotp(RFC_SECRET).code(Instant.ofEpochSecond(seconds)))
                .isEqualTo(code);
    }

    @Test
    void returnsTokensWhenCodeIsRight() {
        JsonNode login = TokenCalls.logIn(simulator);

        JsonNode tokens = verify(login, simulator.totpCode());

        assertThat(login.get("token").isNull()).isTrue();
        assertThat(login.at("/mfa/methods/0").asText()).isEqualTo("google_authenticator");
        assertThat(tokens.has("refresh")).isTrue();
        assertThat(TokenCalls.bearer(simulator, tokens).get("/details").has("client"))
                .isTrue();
        assertThat(simulator.effectCount("POST /mfa/verify")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"30,true", "59,true", "60,false"})
    void acceptsCodeWhenItIsOneStepOld(int age, boolean accepted) {
        String code = simulator.totpCode();
        JsonNode login = TokenCalls.logIn(simulator);
        simulator.advanceClock(Duration.ofSeconds(age));

        assertThat(verify(login, code).has("token")).isEqualTo(accepted);
    }

    @Test
    void acceptsCodeWhenItIsOneStepEarly() {
        String next = new SimulatedTotp(RFC_SECRET).code(simulator.now().plusSeconds(30));

        assertThat(verify(TokenCalls.logIn(simulator), next).has("token")).isTrue();
    }

    @Test
    void refusesCodeWhenItWasUsed() {
        String code = simulator.totpCode();
        verify(TokenCalls.logIn(simulator), code);

        JsonNode again = verify(TokenCalls.logIn(simulator), code);

        assertThat(error(again)).isEqualTo("wrongcode");
    }

    @Test
    void refusesWrongCodesAndTokens() {
        JsonNode login = TokenCalls.logIn(simulator);

        assertThat(error(verify(login, "000000"))).isEqualTo("wrongcode");
        assertThat(error(SimulatorClient.anonymous(simulator).post("/mfa/verify", body("000000"))))
                .isEqualTo("unauthorized");
        assertThat(error(SimulatorClient.anonymous(simulator)
                        .withToken("nonsense")
                        .post("/mfa/verify", body("000000"))))
                .isEqualTo("unauthorized");
        assertThat(error(pending(login).post("/mfa/verify", "{\"method\":\"sms\",\"payload\":{\"code\":\"1\"}}")))
                .isEqualTo("unsupported_method");
        assertThat(error(pending(login).get("/details"))).isEqualTo("unauthorized");
    }

    @Test
    void refusesTokenWhenItIsOldOrTriedTooOften() {
        JsonNode tried = TokenCalls.logIn(simulator);
        for (int attempt = 0; attempt < 5; attempt++) {
            verify(tried, "000000");
        }
        JsonNode old = TokenCalls.logIn(simulator);
        assertThat(error(verify(tried, simulator.totpCode()))).isEqualTo("token_expired");
        simulator.advanceClock(Duration.ofMinutes(5));

        assertThat(error(verify(old, simulator.totpCode()))).isEqualTo("token_expired");
    }

    private JsonNode verify(JsonNode login, String code) {
        return pending(login).post("/mfa/verify", body(code));
    }

    private SimulatorClient pending(JsonNode login) {
        return SimulatorClient.anonymous(simulator)
                .withToken(login.at("/mfa/token").asText());
    }

    private static String body(String code) {
        return "{\"method\":\"google_authenticator\",\"payload\":{\"code\":\"" + code + "\"}}";
    }
}
