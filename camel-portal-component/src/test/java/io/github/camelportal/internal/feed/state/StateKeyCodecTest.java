package io.github.camelportal.internal.feed.state;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and keys as state repositories store them. */
class StateKeyCodecTest {

    @ParameterizedTest
    @CsvSource({
        "invoices.list~joe, invoices.list~joe",
        "reply:1:2, reply:1:2",
        "a/b, a%2fb",
        "a=b, a%3db",
        "Joe, %4aoe",
        "joe@example.com, joe%40example.com",
        "50%, 50%25",
        "ä, %c3%a4",
    })
    void encodesWhenACharacterIsUnsafe(String text, String encoded) {
        assertThat(StateKeyCodec.encode(text)).isEqualTo(encoded);
        assertThat(StateKeyCodec.decode(encoded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" begun", "a+b", "a\nb", "€ 12,50", "\uD83D\uDE00"})
    void decodesToTheSameTextWhenItWasEncoded(String text) {
        String encoded = StateKeyCodec.encode(text);

        assertThat(StateKeyCodec.decode(encoded)).isEqualTo(text);
        assertThat(encoded).matches("[a-z0-9.~:_%-]+");
    }

    @Test
    void acceptsAKeyWhenItsEncodedLengthFits() {
        assertThat(StateKeyCodec.isKey("x".repeat(200))).isTrue();
        assertThat(StateKeyCodec.isKey("x".repeat(201))).isFalse();
        assertThat(StateKeyCodec.isKey("ä".repeat(33))).isTrue();
        assertThat(StateKeyCodec.isKey("ä".repeat(34))).isFalse();
        assertThat(StateKeyCodec.isKey("")).isFalse();
    }

    @Test
    void digestsToTheGivenLengthWhenATextIsTooLong() {
        assertThat(StateKeyCodec.digest("abc", 4)).isEqualTo("ba7816bf");
        assertThat(StateKeyCodec.encode(StateKeyCodec.digest("abc", 16))).hasSize(32);
    }
}
