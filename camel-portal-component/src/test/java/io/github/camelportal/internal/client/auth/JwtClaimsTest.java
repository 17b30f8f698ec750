package io.github.camelportal.internal.client.auth;

import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The times of a token, whatever a portal sends as one. */
class JwtClaimsTest {

    private static final JwtClaims NONE = new JwtClaims(null, null);

    @Test
    void returnsTheTimesOfAToken() {
        assertThat(JwtClaims.parse(token("{\"iat\": 1700000000, \"exp\": 1700003600, \"sub\": \"joe\"}")))
                .isEqualTo(new JwtClaims(Instant.ofEpochSecond(1_700_000_000), Instant.ofEpochSecond(1_700_003_600)));
    }

    @Test
    void returnsNullForAClaimThatIsMissing() {
        assertThat(JwtClaims.parse(token("{\"exp\": 1700003600}")))
                .isEqualTo(new JwtClaims(null, Instant.ofEpochSecond(1_700_003_600)));
        assertThat(JwtClaims.parse(token("{}"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1700003600\"",
                "1700003600.5",
                "null",
                "true",
                "[1700003600]",
                "{\"a\": 1}",
                "253402214400",
                "-253402214400",
                "99999999999999999999999999"
            })
    void returnsNullWhenAClaimIsNoTime(String value) {
        assertThat(JwtClaims.parse(token("{\"exp\": " + value + "}"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "opaque", "a.b.c", "a.!!!.c", "abc-DEF_123", "e30", "x.bm90IEpTT04.y", "x..y"})
    void returnsNothingWhenTheTokenIsNoJwt(String token) {
        assertThat(JwtClaims.parse(token)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "5", "\"text\"", "{\"exp\": 1700003600"})
    void returnsNothingWhenThePayloadIsNoObject(String payload) {
        assertThat(JwtClaims.parse(token(payload))).isEqualTo(NONE);
    }

    private static String token(String payload) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return "e30." + encoder.encodeToString(payload.getBytes(UTF_8)) + ".signature";
    }
}
