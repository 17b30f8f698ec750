package io.github.camelportal.scan;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The secrets of the tests. Every secret that a test makes up begins with {@value #WORD}, those that are not listed here too,
 * so that the scan knows them all; what may be shown does not.
 */
public final class Canaries {

    /** How the secrets of the tests begin. */
    public static final String WORD = "canary";

    /** The password of the account that most tests have. */
    public static final String PASSWORD = WORD + "-pa55word";

    /** With characters that pages, URLs and JSON write in other ways. */
    public static final String STRANGE_PASSWORD = WORD + "one/ä+\"<&'valueone";

    public static final String ACCESS_TOKEN = WORD + "two.valuetwo";
    public static final String SESSION_TOKEN = WORD + "three.valuethree";
    public static final String REFRESH_TOKEN = WORD + "four=valuefour";
    public static final String CONTACT_PASSWORD = WORD + "five valuefive";
    public static final String PROXY_PASSWORD = WORD + "six-valuesix";
    public static final String STORE_PASSWORD = WORD + "seven-valueseven";

    /** The password of the simulated portal where a test gives it no other one. */
    private static final String SIMULATED_PASSWORD = "portal-secret";

    /** Patterns of the secrets that the simulated portal makes up: tokens, passwords of services, transfer codes. */
    private static final List<String> SIMULATED = List.of("eyJ[\\w-]{8,}\\.eyJ", "pw-\\d+-pdtzc", "EPP-\\d+-x7Kq");

    private static final Pattern ANY = Pattern.compile(Stream.concat(
                    Stream.of(WORD, SIMULATED_PASSWORD)
                            .flatMap(word -> Stream.concat(Stream.of("(?i:" + word + ")"), base64(word))),
                    SIMULATED.stream())
            .collect(Collectors.joining("|")));

    private Canaries() {}

    /** The lines of a text that show a secret, in clear or in Base64, wherever in it the secret stands. */
    public static List<String> linesWithOne(String text) {
        return ANY.matcher(text).find()
                ? text.lines()
                        .filter(line -> ANY.matcher(line).find())
                        .distinct()
                        .toList()
                : List.of();
    }

    /** A word has three forms within Base64, each without the characters that depend on what is around it. */
    private static Stream<String> base64(String word) {
        return IntStream.range(0, 3).mapToObj(before -> {
            byte[] padded = ("x".repeat(before) + word).getBytes(UTF_8);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(padded);
            int end = padded.length % 3 == 0 ? encoded.length() : encoded.length() - 1;
            return Pattern.quote(encoded.substring(before == 0 ? 0 : before + 1, end));
        });
    }
}
