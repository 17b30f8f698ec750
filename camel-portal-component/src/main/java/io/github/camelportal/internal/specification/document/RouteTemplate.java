package io.github.camelportal.internal.specification.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A path of a document in one form: it starts with a slash, ends with none, and writes each placeholder as {@code {name}}, whether
 * the document has {@code @name}, {@code :name} or {@code {name:[0-9]+}}.
 *
 * @param path  path with placeholders
 * @param names names of the placeholders, in their order
 */
public record RouteTemplate(String path, List<String> names) {

    private static final String ALLOWED = "-._~!$&'()*+,;=:@%";

    /**
     * Reads a path.
     *
     * @param  basePath base path of the document, which its paths may repeat; empty if there is none
     * @return          the template, or null if no URL can have the path
     */
    public static @Nullable RouteTemplate parse(String written, String basePath) {
        String path = "/" + written.strip().replaceFirst("[?#].*$", "").replaceAll("^/+", "");
        if (!basePath.isEmpty() && (path.equals(basePath) || path.startsWith(basePath + "/"))) {
            path = path.substring(basePath.length());
        }
        List<String> names = new ArrayList<>();
        StringBuilder template = new StringBuilder();
        for (String segment : segments(path)) {
            if (segment.equals(".") || segment.equals("..")) {
                return null;
            }
            if (!segment.isEmpty()) {
                template.append('/').append(segment(segment, names));
            }
        }
        return template.isEmpty() ? null : new RouteTemplate(template.toString(), List.copyOf(names));
    }

    /** Returns a path without the names of its placeholders, by which it is compared with other paths. */
    public static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** Returns the same path with other names of its placeholders. */
    RouteTemplate renamed(List<String> others) {
        String renamed = path;
        for (int i = 0; i < names.size(); i++) {
            // A character that no path has keeps a new name apart from the names that follow.
            renamed = renamed.replace("{" + names.get(i) + "}", "\uFFFF" + i + "\uFFFF");
        }
        for (int i = 0; i < names.size(); i++) {
            renamed = renamed.replace("\uFFFF" + i + "\uFFFF", "{" + others.get(i) + "}");
        }
        return new RouteTemplate(renamed, List.copyOf(others));
    }

    /** Splits a path at the slashes outside of braces. */
    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            depth += character == '{' ? 1 : character == '}' && depth > 0 ? -1 : 0;
            if (character == '/' && depth == 0) {
                segments.add(path.substring(start, i));
                start = i + 1;
            }
        }
        segments.add(path.substring(start));
        return segments;
    }

    private static String segment(String segment, List<String> names) {
        boolean marked = segment.length() > 1 && (segment.charAt(0) == '@' || segment.charAt(0) == ':');
        boolean angled = segment.startsWith("<") && segment.endsWith(">") && segment.length() > 2;
        if (marked) {
            return placeholder(segment.substring(1), names);
        }
        if (angled) {
            return placeholder(
                    segment.substring(segment.lastIndexOf(':') + 1, segment.length() - 1)
                            .replace("<", ""),
                    names);
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < segment.length()) {
            int open = segment.indexOf('{', at);
            int close = open < 0 ? -1 : end(segment, open);
            if (close < 0) {
                text.append(literal(segment.substring(at)));
                break;
            }
            text.append(literal(segment.substring(at, open)))
                    .append(placeholder(segment.substring(open + 1, close).replaceFirst(":.*", ""), names));
            at = close + 1;
        }
        return text.toString();
    }

    /** Returns the index of the brace that closes the one at an index, or -1. A regular expression may have braces too. */
    private static int end(String segment, int open) {
        int depth = 0;
        for (int i = open; i < segment.length(); i++) {
            depth += segment.charAt(i) == '{' ? 1 : segment.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String placeholder(String written, List<String> names) {
        String name = DocumentNames.identifier(written, "value");
        String unique = name;
        for (int number = 2; names.contains(unique); number++) {
            unique = name + number;
        }
        names.add(unique);
        return "{" + unique + "}";
    }

    /** Encodes the characters that no URL has, and keeps percent-encoded ones. */
    private static String literal(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean letterOrDigit = character < 128 && Character.isLetterOrDigit(character);
            if (letterOrDigit || ALLOWED.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append(String.format("%%%02X", (int) character));
            }
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
