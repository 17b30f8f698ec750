package io.github.camelportal.internal.client.message;

import java.util.HexFormat;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The encoding of values in paths and queries. */
class PercentEncodingTest {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    @Test
    void keepsTheUnreservedCharactersAndNoOthers() {
        assertThat(PercentEncoding.encode(UNRESERVED)).isEqualTo(UNRESERVED);
        HexFormat octets = HexFormat.of().withUpperCase().withPrefix("%");

        assertThat(IntStream.range(0, 0x110000)
                        .filter(character -> UNRESERVED.indexOf(character) < 0)
                        .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                        .mapToObj(Character::toString)
                        .filter(text -> !PercentEncoding.encode(text).equals(octets.formatHex(text.getBytes(UTF_8)))))
                .isEmpty();
    }

    @Test
    void encodesWhatCouldAddASegmentAQueryOrAHeader() {
        assertThat(PercentEncoding.encode("a/b?c=d&e#f\r\ng h+i%20"))
                .isEqualTo("a%2Fb%3Fc%3Dd%26e%23f%0D%0Ag%20h%2Bi%2520");
        assertThat(PercentEncoding.encode("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void isNoSegmentWhenAServerCouldResolveIt(String value) {
        assertThat(PercentEncoding.isSegment(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "a", "/", " ", "%2e"})
    void isASegmentWhenItIsEncoded(String value) {
        assertThat(PercentEncoding.isSegment(value)).isTrue();
    }
}
