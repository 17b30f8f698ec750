package io.github.camelportal.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Suggests existing names for a misspelled one. */
public final class NameSuggestions {

    private static final int MAX_SUGGESTIONS = 3;

    private NameSuggestions() {}

    /** Returns a sentence with the closest names after a blank, or an empty text if no name is close. */
    public static String sentence(String written, Collection<String> names) {
        List<String> similar = of(written, names);
        return similar.isEmpty() ? "" : " Did you mean " + String.join(" or ", similar) + "?";
    }

    static List<String> of(String written, Collection<String> names) {
        // A third of the letters may differ, or one name may contain the other, as in delete and deleteRecord.
        int tolerance = Math.max(1, written.length() / 3);
        String wanted = written.toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> {
                    String candidate = name.toLowerCase(Locale.ROOT);
                    return distance(wanted, candidate) <= tolerance
                            || (!wanted.isEmpty() && (candidate.contains(wanted) || wanted.contains(candidate)));
                })
                .sorted(Comparator.comparing(name -> distance(wanted, name.toLowerCase(Locale.ROOT))))
                .limit(MAX_SUGGESTIONS)
                .toList();
    }

    /** Returns the Levenshtein distance: the number of letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
