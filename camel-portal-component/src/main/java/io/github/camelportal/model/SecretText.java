package io.github.camelportal.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks the values of secret fields in a text: in JSON, also if it is cut off or quoted in JSON again, in arrays as PHP writes
 * them, and in queries.
 */
final class SecretText {

    private static final Pattern NAME = Pattern.compile(
            // "name": 'name' => \"name\": ["name"]=> string(3)
            "\\\\?[\"']([^\"'\\\\\\n]{1,80})\\\\?[\"']]?\\s*(?::|=>)\\s*(?:string\\(\\d{1,9}\\)\\s*)?"
                    // [name] =>
                    + "|\\[([\\w-]{1,80})]\\s*=>\\s*"
                    // ["name", "value"]
                    + "|\\[\\s*\\\\?\"([^\"\\\\\\n]{1,80})\\\\?\"\\s*,\\s*(?=\\\\?\"[^\"]*\"\\s*])"
                    // name: value
                    + "|(?<![\\w\"'-])([\\w-]{1,80}):\\s+(?=[^\\s])"
                    // name=
                    + "|(?<![\\w-])([\\w-]{1,80})=(?=[^\\s=>])");

    private static final String ENDS = ",}]&\"'<>;)\\ \t\r\n";

    /** Shorter values without quotation marks are not masked. */
    private static final int SHORTEST = 4;

    private final String text;

    private SecretText(String text) {
        this.text = text;
    }

    /** Masks the values of secret fields. */
    static String redact(String text) {
        boolean hasFields =
                text.indexOf('"') >= 0 || text.indexOf('=') >= 0 || text.indexOf(':') >= 0 || text.indexOf('\'') >= 0;
        return hasFields ? new SecretText(text).redacted() : text;
    }

    private String redacted() {
        StringBuilder redacted = new StringBuilder();
        Matcher name = NAME.matcher(text);
        int from = 0;
        for (int at = 0; name.find(at); ) {
            at = name.end();
            int end = end(at);
            if (SecretFields.isSecret(name(name)) && !isPlain(at, end)) {
                int quote = quoteLength(at);
                redacted.append(text, from, at + quote).append(SecretFields.MASK);
                from = end - (isClosed(at, end, quote) ? quote : 0);
                at = end;
            }
            if (at >= text.length()) {
                break;
            }
        }
        return redacted.append(text, from, text.length()).toString();
    }

    /** Whether a value is null or so short that it is no secret, such as a flag or a count. */
    private boolean isPlain(int start, int end) {
        boolean open = quoteLength(start) > 0 || "[{".indexOf(text.charAt(Math.min(start, text.length() - 1))) >= 0;
        return !open && (end - start < SHORTEST || text.startsWith("null", start));
    }

    private static String name(Matcher name) {
        for (int group = 1; group < name.groupCount(); group++) {
            if (name.group(group) != null) {
                return name.group(group);
            }
        }
        return name.group(name.groupCount());
    }

    /** Returns the length of the quotation mark at a place: 2 if it is escaped, and 0 if there is none. */
    private int quoteLength(int at) {
        if (at < text.length() && isQuote(text.charAt(at))) {
            return 1;
        }
        boolean escaped = at + 1 < text.length() && text.charAt(at) == '\\' && isQuote(text.charAt(at + 1));
        return escaped ? 2 : 0;
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'';
    }

    private boolean isClosed(int start, int end, int quote) {
        return quote > 0
                && end - quote >= start + quote
                && text.startsWith(text.substring(start, start + quote), end - quote);
    }

    /** Returns the end of the value at a place, which is the end of the text if the text is cut off. */
    private int end(int start) {
        int quote = quoteLength(start);
        if (quote > 0) {
            return endOfQuoted(start, text.substring(start, start + quote));
        }
        if (start < text.length() && (text.charAt(start) == '[' || text.charAt(start) == '{')) {
            return endOfStructure(start);
        }
        int end = start;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int endOfQuoted(int start, String quote) {
        for (int i = start + quote.length(); i < text.length(); i++) {
            if (text.startsWith(quote, i)) {
                return i + quote.length();
            }
            if (text.charAt(i) == '\\') {
                // Within escaped quotes, a backslash is escaped itself.
                i += quote.length() == 1 ? 1 : 2;
            }
        }
        return text.length();
    }

    private int endOfStructure(int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char character = text.charAt(i);
            int quote = quoteLength(i);
            if (quote > 0) {
                i = endOfQuoted(i, text.substring(i, i + quote)) - 1;
            } else if (character == '[' || character == '{') {
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
