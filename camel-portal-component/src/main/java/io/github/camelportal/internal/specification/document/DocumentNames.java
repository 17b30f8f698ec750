package io.github.camelportal.internal.specification.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes names of options, groups and operations from the names of a document, which may have any character. */
public final class DocumentNames {

    private DocumentNames() {}

    /** Returns a name of letters, digits and underscores, or the given one if nothing remains. */
    public static String identifier(String written, String otherwise) {
        String name = written.replaceAll("[^A-Za-z0-9_]+", "_").replaceAll("^_+|_+$", "");
        return name.isEmpty() ? otherwise : name;
    }

    /** Returns the words of a name: dept_id, dept-id and dept[id] have two. */
    public static List<String> words(String name) {
        return Arrays.stream(name.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
