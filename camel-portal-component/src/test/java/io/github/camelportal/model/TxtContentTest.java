package io.github.camelportal.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of a TXT record survives every way to and from a portal. */
class TxtContentTest {

    private static final int RUNS = 20_000;

    /** Characters that matter: quotes, backslashes, digits behind them, blanks, control characters and characters of 1 to 4 bytes. */
    private static final String[] CHARACTERS = {
        "\"", "\"", "\" \"", "\\", "\\\\", "\\\"", "0", "255", " ", "\t", "\n", "\u007F", ";", "a", "v=spf1", "ü", "日",
        "😀", "\u00A0"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "v=spf1 -all                | v=spf1 -all",
                "\"v=spf1 -all\"            | v=spf1 -all",
                "\"\"                       | ``",
                "``                         | ``",
                "\"  two  \"                | `  two  `",
                "\"say \\\"hi\\\" now\"     | say \"hi\" now",
                "\"say \"hi\" now\"         | say \"hi\" now",
                "say \"hi\" now             | say \"hi\" now",
                "\"\\\"quoted\\\"\"         | \"quoted\"",
                "\"\"wrapped\"\"            | wrapped",
                "\"\"\"\"                   | ``",
                "\"a\"\"b\"               | a\"\"b",
                "\"v=DMARC1\\; p=none\"     | v=DMARC1; p=none",
                "\"C:\\\\temp\"             | C:\\temp",
                "\"\\195\\188\"             | ü",
                "\"a\\009b\"                | `a\tb`",
                "\"                         | \"",
                "\"a\" \"b\"                | \"a\" \"b\"",
                "\"\\255\"                  | \"\\255\""
            })
    void readsTextWhenPortalWritesContent(String content, String text) {
        assertThat(TxtContent.unquote(content)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "v=DMARC1; p=none | v=DMARC1; p=none",
                "Grüße 😀        | Grüße 😀",
                "``               | \"\"",
                "` a `            | \" a \"",
                "say \"hi\" now   | \"say \\\"hi\\\" now\"",
                "\"quoted\"       | \"\\\"quoted\\\"\"",
                "C:\\temp         | \"C:\\\\temp\"",
                "`a\tb`           | \"a\\009b\"",
                "\"a\" \"b\"      | \"a\" \"b\""
            })
    void writesContentWhenTextNeedsQuotes(String text, String content) {
        assertThat(TxtContent.quote(text)).isEqualTo(content);
    }

    @Test
    void splitsTextWhenItIsLongerThanAString() {
        String key = "v=DKIM1; p=" + "A".repeat(400);

        String content = TxtContent.quote(key);

        assertThat(content).isEqualTo("\"" + key.substring(0, 255) + "\" \"" + key.substring(255) + "\"");
        assertThat(TxtContent.unquote(content)).isEqualTo(key);
        assertThat(TxtContent.unquote("\"" + key + "\"")).isEqualTo(key);
    }

    @Test
    void cutsNoCharacterWhenItSplitsText() {
        String text = "ü".repeat(300);

        String content = TxtContent.quote(text);

        assertThat(content.replace("\"", "").split(" "))
                .allMatch(string -> string.getBytes(StandardCharsets.UTF_8).length <= 255)
                .hasSize(3);
        assertThat(TxtContent.unquote(content)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\" \"b\"",
                "\"\\\"a\\\" \\\"b\\\"\"",
                "\"\\\"\\\\\\\"a\\\\\\\" \\\\\\\"b\\\\\\\"\\\"\"",
                "\"\\255\"",
                "\"\" \"\""
            })
    void keepsFormWhenNoTextExpressesIt(String content) {
        assertThat(TxtContent.unquote(content)).isEqualTo(content);
        assertThat(TxtContent.quote(content)).isEqualTo(content);
    }

    @Test
    void returnsSameTextWhenItWasWrittenAndRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            String text = text(random);
            String content = TxtContent.quote(text);

            assertThat(TxtContent.unquote(content))
                    .as("seed %s, content %s", seed, content)
                    .isEqualTo(text);
            // A portal may add quotes to a content that has some. Blanks alone then look like further strings.
            String wrapped = '"' + content + '"';
            if (!content.startsWith("\"") || !TxtContent.isQuoted(wrapped)) {
                assertThat(TxtContent.unquote(wrapped))
                        .as("seed %s, content %s", seed, wrapped)
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void writesSameStringsWhenContentWasRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            List<byte[]> strings = random.ints(1 + random.nextInt(3), 0, 4)
                    .mapToObj(length -> bytes(random, length))
                    .toList();
            String content = strings.stream().map(TxtContentTest::zoneFile).collect(Collectors.joining(" "));

            String written = TxtContent.quote(TxtContent.unquote(content));

            assertThat(stringsOf(written))
                    .as("seed %s, content %s", seed, content)
                    .isEqualTo(printed(strings));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10) == 0 ? random.nextInt(400) : random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return random.nextInt(4) == 0 ? "\"" + text + "\"" : text.toString();
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        String likely = "\"\\ ab0";
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte)
                    (random.nextInt(8) == 0 ? random.nextInt(256) : likely.charAt(random.nextInt(likely.length())));
        }
        return bytes;
    }

    /** The string in a zone file, with each byte escaped. */
    private static String zoneFile(byte[] string) {
        StringBuilder text = new StringBuilder("\"");
        for (byte unit : string) {
            text.append(String.format("\\%03d", unit & 0xFF));
        }
        return text.append('"').toString();
    }

    /** Reads a content as a name server does: one without quotes is one string. */
    private static List<String> stringsOf(String content) {
        if (!content.startsWith("\"")) {
            return printed(List.of(content.getBytes(StandardCharsets.UTF_8)));
        }
        List<byte[]> strings = new ArrayList<>();
        ByteArrayOutputStream string = null;
        byte[] all = content.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < all.length; i++) {
            if (all[i] == '"' && string == null) {
                string = new ByteArrayOutputStream();
            } else if (all[i] == '"') {
                strings.add(string.toByteArray());
                string = null;
            } else if (string != null && all[i] == '\\' && Character.isDigit(all[i + 1])) {
                string.write(Integer.parseInt(content(all, i + 1)));
                i += 3;
            } else if (string != null) {
                string.write(all[i] == '\\' ? all[++i] : all[i]);
            }
        }
        return printed(strings);
    }

    private static String content(byte[] all, int start) {
        return new String(all, start, 3, StandardCharsets.UTF_8);
    }

    private static List<String> printed(List<byte[]> strings) {
        return strings.stream().map(Arrays::toString).toList();
    }
}
