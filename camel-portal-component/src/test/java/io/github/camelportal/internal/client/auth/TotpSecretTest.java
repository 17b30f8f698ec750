package io.github.camelportal.internal.client.auth;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Codes of the test vectors of RFC 6238, and the forms of a secret. */
class TotpSecretTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(TotpSecret.parse(SECRET).code(TotpSecret.step(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gezd gnbv gy3t qojq gezd gnbv gy3t qojq",
                "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ",
                "gezd - gnbv-gy3tqojq-gezdgnbvgy3tqojq",
                " GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\n",
                "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ===="
            })
    void readsSecretWhenItIsWrittenInAnotherForm(String text) {
        assertThat(TotpSecret.parse(text).code(1)).isEqualTo("287082");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GEZDGNBVGY3TQOJ1GEZDGNBVGY3TQOJQ", "GEZDGNBVGY3TQOJ-", "123456", "ÄÖÜ", "=GEZDGNBVGY3TQOJQ"})
    void refusesTextWhenItIsNoBase32(String text) {
        assertThatThrownBy(() -> TotpSecret.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not base32")
                .hasMessageNotContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GEZDGNBVGY3TQOJ"})
    void refusesTextWhenItIsTooShort(String text) {
        assertThatThrownBy(() -> TotpSecret.parse(text)).hasMessageContaining("fewer than 16 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 19, 22, 25, 27, 30, 33})
    void refusesTextWhenNoBase32IsThatLong(int letters) {
        String text = "A".repeat(letters);

        assertThatThrownBy(() -> TotpSecret.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has " + letters + " characters")
                .hasMessageNotContaining(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 18, 20, 21, 23, 24, 26, 32})
    void readsSecretWhenItsLengthIsPossible(int letters) {
        assertThat(TotpSecret.parse("A".repeat(letters)).code(1)).hasSize(6);
    }

    @Test
    void textHasNoSecret() {
        assertThat(TotpSecret.parse(SECRET)).hasToString("TotpSecret[***]");
    }

    @Test
    void stepsChangeAtTheirEdge() {
        assertThat(TotpSecret.step(Instant.parse("2026-01-31T12:00:29.999Z")) + 1)
                .isEqualTo(TotpSecret.step(Instant.parse("2026-01-31T12:00:30Z")));
        assertThat(TotpSecret.start(TotpSecret.step(Instant.parse("2026-01-31T12:00:29.999Z"))))
                .isEqualTo("2026-01-31T12:00:00Z");
    }
}
