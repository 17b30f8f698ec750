package io.github.camelportal.model;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that are shortened for a log. */
class LogTextTest {

    @Test
    void keepsATextThatFits() {
        assertThat(LogText.shorten("", 0)).isEmpty();
        assertThat(LogText.shorten("abcde", 5)).isEqualTo("abcde");
        assertThat(LogText.shorten(" a  b ", 10)).isEqualTo(" a  b ");
    }

    @Test
    void cutsATextThatIsLonger() {
        assertThat(LogText.shorten("abcdef", 5)).isEqualTo("abcde…");
    }

    @Test
    void replacesEachRunOfControlCharactersByABlank() {
        assertThat(LogText.shorten("a\r\n\tb\u0000c", 10)).isEqualTo("a b c");
        assertThat(LogText.shorten("a\n\n\n\nb", 3)).isEqualTo("a b");
    }

    @Test
    void doesNotCutASurrogatePair() {
        assertThat(LogText.shorten("ab\uD83D\uDE00c", 3)).isEqualTo("ab…");
        assertThat(LogText.shorten("ab\uD83D\uDE00c", 4)).isEqualTo("ab\uD83D\uDE00…");
    }
}
