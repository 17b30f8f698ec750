package io.github.camelportal.internal.client.message;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The redactor masks configured secrets, the values of secret fields, and parts of URLs. */
class RedactorTest {

    private final Redactor redactor = new Redactor(Arrays.asList("canary&1", null, "abc"));

    @Test
    void masksASecretInEachEncoding() {
        assertThat(redactor.redact("canary&1, canary%261, canary&amp;1")).isEqualTo("***, ***, ***");
        assertThat(redactor.redact((String) null)).isNull();
    }

    @Test
    void leavesAShortSecretBecauseNothingElseCouldBeRead() {
        assertThat(redactor.redact("abc")).isEqualTo("abc");
    }

    @Test
    void masksMoreSecretsWhenTheyAreAdded() {
        assertThat(redactor.with(List.of("other-secret")).redact("canary&1 other-secret"))
                .isEqualTo("*** ***");
        assertThat(redactor.redact("other-secret")).isEqualTo("other-secret");
    }

    @Test
    void replacesAnExceptionOnlyWhenAMessageHoldsASecret() {
        IOException plain = new IOException("refused", new IOException("why"));
        IOException leaking = new IOException("refused", new IOException("canary&1"));

        assertThat(redactor.redact(plain)).isSameAs(plain);
        assertThat(redactor.redact(leaking)).hasNoCause().hasMessage("java.io.IOException: refused");
        assertThat(redactor.redact(leaking).getStackTrace()).isEqualTo(leaking.getStackTrace());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"token\": \"canary\"}                      | {\"token\": \"***\"}",
                "{\"token\": \"canary                         | {\"token\": \"***",
                "{\"passwd\":\"canary\",\"id\":\"7\"}         | {\"passwd\":\"***\",\"id\":\"7\"}",
                "{\"private_key\": \"canary\"}                | {\"private_key\": \"***\"}",
                "{\"privateKey\": \"ca\\\"nary\", \"a\": \"b\"} | {\"privateKey\": \"***\", \"a\": \"b\"}",
                "{\"a\": \"b\", \"refresh\": \"canary\"}      | {\"a\": \"b\", \"refresh\": \"***\"}",
                "{\"a\": \"b \"token\": \"canary\"}           | {\"a\": \"b \"token\": \"***\"}",
                "{\"refreshed\": \"today\"}                   | {\"refreshed\": \"today\"}",
                "{\"ticket\": \"$1\\\\\"}                     | {\"ticket\": \"$1\\\\\"}",
                "{\"token\": 5}                               | {\"token\": 5}"
            })
    void masksTheValuesOfSecretFields(String json, String redacted) {
        assertThat(Redactor.redactFields(json)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/api, https://example.com/api",
        "https://joe:canary@example.com/api, https://***@example.com/api",
        "https://example.com/api?password=canary#canary, https://example.com/api",
        "no URL, no URL"
    })
    void removesWhatMayHoldAPasswordFromAUrl(String url, String redacted) {
        assertThat(Redactor.redactUrl(url)).isEqualTo(redacted);
    }
}
