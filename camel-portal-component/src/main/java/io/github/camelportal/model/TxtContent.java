package io.github.camelportal.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Converts the content of a TXT record between its text, which records of this package have, and the form on the wire. A portal
 * takes a plain text as it is, and any other text as a zone file has it (RFC 1035, section 5.1): in quotes, with a backslash
 * before quotes and backslashes, and in strings of at most 255 bytes with a blank between them. Reading what was written always
 * returns the same text.
 *
 * <p>A content keeps the form of a zone file if a text cannot express it: strings that are split elsewhere than after 255 bytes, and
 * bytes that are not UTF-8.
 */
public final class TxtContent {

    private static final String TXT = "TXT";
    private static final int MAX_STRING = 255;

    private TxtContent() {}

    /** Returns whether records of a type are TXT records. */
    public static boolean isTxt(@Nullable String type) {
        return TXT.equalsIgnoreCase(type);
    }

    /**
     * Returns the text of a content that a portal wrote, which is in quotes at some installs.
     *
     * @param content the content on the wire
     */
    public static String unquote(String content) {
        String stripped = content.strip();
        List<byte[]> strings = parse(stripped);
        if (strings != null) {
            String text = text(joined(strings));
            return text == null || keepsForm(stripped) ? stripped : text;
        }
        boolean wrapped = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        if (!wrapped) {
            return stripped;
        }
        // The portal added quotes to a text that has some itself, without a backslash before those.
        String inner = stripped.substring(1, stripped.length() - 1);
        return isQuoted(inner) ? unquote(inner) : inner;
    }

    /**
     * Returns the content that makes a portal store a text.
     *
     * @param text the text, or a content in the form of a zone file that no text can express
     */
    public static String quote(String text) {
        return keepsForm(text) || isPlain(text) ? text : quoted(split(text));
    }

    /** Returns whether a content is in the form of a zone file: one string in quotes or several. */
    public static boolean isQuoted(String content) {
        return parse(content) != null;
    }

    /** Whether a content in the form of a zone file has no text, or one that would be taken for such a form. */
    private static boolean keepsForm(String content) {
        List<byte[]> strings = parse(content);
        if (strings == null) {
            return false;
        }
        String text = text(joined(strings));
        return text == null || (strings.size() > 1 && !isSplitByLength(strings, text)) || keepsForm(text);
    }

    private static boolean isSplitByLength(List<byte[]> strings, String text) {
        List<String> expected = split(text);
        return strings.size() == expected.size()
                && strings.stream().map(TxtContent::text).toList().equals(expected);
    }

    /** Whether a portal stores a text as it is. */
    private static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.equals(text.strip())
                && text.chars().noneMatch(unit -> unit == '"' || unit == '\\' || isControl(unit))
                && text.getBytes(StandardCharsets.UTF_8).length <= MAX_STRING;
    }

    private static boolean isControl(int unit) {
        return unit < ' ' || unit == 0x7F;
    }

    /** Splits a text into strings that are as long as possible. No character is cut. */
    private static List<String> split(String text) {
        List<String> strings = new ArrayList<>();
        StringBuilder string = new StringBuilder();
        int length = 0;
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > MAX_STRING) {
                strings.add(string.toString());
                string.setLength(0);
                length = 0;
            }
            string.append(character);
            length += bytes;
        }
        strings.add(string.toString());
        return strings;
    }

    private static String quoted(List<String> strings) {
        StringBuilder quoted = new StringBuilder();
        for (String string : strings) {
            quoted.append(quoted.isEmpty() ? "\"" : " \"");
            string.chars().forEach(unit -> appendEscaped(quoted, unit));
            quoted.append('"');
        }
        return quoted.toString();
    }

    private static void appendEscaped(StringBuilder quoted, int unit) {
        if (isControl(unit)) {
            quoted.append(String.format("\\%03d", unit));
        } else {
            quoted.append(unit == '"' || unit == '\\' ? "\\" : "").append((char) unit);
        }
    }

    private static byte[] joined(List<byte[]> strings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        strings.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Parses strings in quotes with blanks between them. Returns null if the content is anything else. */
    private static @Nullable List<byte[]> parse(String content) {
        List<byte[]> strings = new ArrayList<>();
        int at = 0;
        while (at < content.length() && content.charAt(at) == '"') {
            ByteArrayOutputStream string = new ByteArrayOutputStream();
            int end = parseString(content, at + 1, string);
            if (end < 0) {
                return null;
            }
            strings.add(string.toByteArray());
            if (end == content.length()) {
                return strings;
            }
            at = skipBlanks(content, end);
            if (at == end) {
                return null;
            }
        }
        return null;
    }

    private static int skipBlanks(String content, int start) {
        int at = start;
        while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Parses the string that starts at an index. Returns the index behind its last quote, or -1 if it has none. */
    private static int parseString(String content, int start, ByteArrayOutputStream string) {
        int at = start;
        while (at < content.length() && content.charAt(at) != '"') {
            int point = content.codePointAt(at);
            if (point == '\\') {
                at = parseEscape(content, at + 1, string);
                if (at < 0) {
                    return -1;
                }
            } else {
                string.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(point);
            }
        }
        return at < content.length() ? at + 1 : -1;
    }

    /** Parses the rest of an escape behind its backslash: the three digits of a byte, or a character. */
    private static int parseEscape(String content, int start, ByteArrayOutputStream string) {
        if (start >= content.length()) {
            return -1;
        }
        int point = content.codePointAt(start);
        if (point < '0' || point > '9') {
            string.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            return start + Character.charCount(point);
        }
        String digits = content.substring(start, Math.min(start + 3, content.length()));
        if (!digits.matches("[0-9]{3}") || Integer.parseInt(digits) > 0xFF) {
            return -1;
        }
        string.write(Integer.parseInt(digits));
        return start + 3;
    }
}
