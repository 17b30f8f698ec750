package io.github.camelportal.state;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a database error is redacted and fits into one line. */
class SqlErrorTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "connection refused                        | connection refused",
                "table STATES: not found                   | table STATES: not found",
                "cannot open jdbc:h2:mem:canary            | cannot open jdbc:***",
                "cannot open p6spy-jdbc:h2:mem:canary      | cannot open p6spy-jdbc:***",
                "JDBC:canary is no URL                     | JDBC:***",
                "url=jdbc:canary                           | url=jdbc:***",
                "user=joe;password=canary; x               | user=joe;password=***",
                "Passwd : canary                           | Passwd :***",
                "pwd=canary                                | pwd=***",
                "ssl_private_key=canary                    | ssl_private_key=***",
                "sslPrivateKey=canary                      | sslPrivateKey=***",
                "trustStorePassphrase=canary               | trustStorePassphrase=***",
                "token: canary                             | token:***",
                "keyboard=qwerty                           | keyboard=qwerty",
                "postgresql://joe:canary@db:5432/x refused | postgresql://***@db:5432/x refused"
            })
    void masksUrlsAndSecretsWithAllThatFollows(String message, String redacted) {
        assertThat(SqlErrorText.redact(message)).isEqualTo(redacted);
    }

    @Test
    void writesAMessageInOneLine() {
        assertThat(SqlErrorText.redact(" a\r\nb\tc ")).isEqualTo("a b c");
        assertThat(SqlErrorText.redact((String) null)).isEqualTo("no message");
    }

    @Test
    void keepsTheCodesAndTheStackTraceWithoutTheCause() {
        SQLException error = new SQLException("password=canary", "08001", 17, new IllegalStateException("canary"));

        SQLException redacted = SqlErrorText.redact(error);

        assertThat((Throwable) redacted).hasMessage("password=***").hasNoCause();
        assertThat(redacted.getSQLState()).isEqualTo("08001");
        assertThat(redacted.getErrorCode()).isEqualTo(17);
        assertThat(redacted.getStackTrace()).isEqualTo(error.getStackTrace());
        assertThat(SqlErrorText.describe(error)).isEqualTo("SQLState 08001, code 17: password=***");
    }

    @Test
    void quotesAndShortensAValue() {
        assertThat(SqlErrorText.quote("a\nb")).isEqualTo("'a b'");
        assertThat(SqlErrorText.quote("x".repeat(61))).isEqualTo("'" + "x".repeat(60) + "…'");
        assertThat(SqlErrorText.quote(null)).isEqualTo("null");
    }
}
