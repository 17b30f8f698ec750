package io.github.camelportal.internal.specification.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes names of options, groups and operations from the names of a document, which may have any character. */
public final class DocumentNames {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** Letters that Unicode does not take apart into a letter of ASCII and an accent. */
    private static final Map<String, String> LETTERS = Map.of(
            "\u00DF", "ss", "\u00E6", "ae", "\u00C6", "Ae", "\u0153", "oe", "\u0152", "Oe", "\u00F8", "o", "\u00D8",
            "O", "\u0142", "l", "\u0141", "L");

    private DocumentNames() {}

    /** Returns a name of letters, digits and underscores, or the given one if nothing remains. */
    public static String identifier(String written, String otherwise) {
        String name = ascii(written).replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("^_+|_+$", "");
        return name.isEmpty() ? otherwise : name;
    }

    /** Returns the words of a name: dept_id, dept-id and dept[id] have two. */
    public static List<String> words(String name) {
        return Arrays.stream(ascii(name).split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Decodes percent-encoding, and removes the accents of letters: gr%C3%B6%C3%9Fe becomes grosse. */
    private static String ascii(String name) {
        String decoded = ENCODED.matcher(name)
                .replaceAll(
                        match -> Matcher.quoteReplacement(URLDecoder.decode(match.group(), StandardCharsets.UTF_8)));
        String plain = Normalizer.normalize(decoded, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Joins the words of names in camelCase. */
    public static String camelCase(List<String> words) {
        StringBuilder camel = new StringBuilder();
        for (String word : words) {
            camel.append(camel.isEmpty() ? uncapitalized(word) : capitalized(word));
        }
        return camel.toString();
    }

    /** Returns a name in camelCase, or the given one if it has neither letters nor digits. */
    public static String camelCase(String name, String otherwise) {
        String camel = camelCase(words(name));
        return camel.isEmpty() ? otherwise : camel;
    }

    /** SSL becomes ssl, and VpnUser becomes vpnUser. */
    private static String uncapitalized(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT))
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
