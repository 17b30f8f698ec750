package io.github.camelportal.internal.client.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of {@code Retry-After}, an hour before the end of the last century. */
class RetryAfterHeaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("1999-12-31T22:59:59Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                              | 0",
                "1                              | 1",
                "' 1 '                          | 1",
                "007                            | 7",
                "999999999                      | 999999999",
                "Fri, 31 Dec 1999 23:59:59 GMT  | 3600",
                "Friday, 31-Dec-99 23:59:59 GMT | 3600",
                "Saturday, 01-Jan-00 00:00:00 GMT | 3601",
                "Fri Dec 31 23:59:59 1999       | 3600",
                "Sat Jan  1 00:00:00 2000       | 3601",
                "Sat Jan 1 00:00:00 2000        | 3601"
            })
    void returnsTheTimeWhenTheFormIsSupported(String value, long seconds) {
        assertThat(RetryAfterHeader.parse(value, CLOCK)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fri, 31 Dec 1999 22:59:59 GMT",
                "Fri, 31 Dec 1999 22:59:58 GMT",
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Fri Dec  3 23:59:59 1999"
            })
    void returnsZeroWhenTheDateHasPassed(String value) {
        assertThat(RetryAfterHeader.parse(value, CLOCK)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1.5", "soon", "9999999999", "99999999999", "1, 2", "31 Dec"})
    void returnsNullWhenTheFormIsUnsupported(String value) {
        assertThat(RetryAfterHeader.parse(value, CLOCK)).isNull();
    }

    @Test
    void returnsNullWhenThereIsNoHeader() {
        assertThat(RetryAfterHeader.parse(null, CLOCK)).isNull();
    }
}
