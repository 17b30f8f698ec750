package io.github.camelportal.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One change of an answer.
 *
 * @param at    where, counted in what it changes: bytes, names or values
 * @param value which of the {@link OddValues}, or how much
 */
record Mutation(MutationKind kind, int at, int value) {

    private static final Pattern NAME = Pattern.compile("\"(\\w*)\"\\s*:");
    private static final Pattern VALUE = Pattern.compile("(?<=[:\\[,])\\s*(\"[^\"]*\"|[-+.\\w]+|\\[]|\\{})");
    private static final Pattern OPEN = Pattern.compile("[\\[{]");
    private static final List<String> NAMES = List.of(
            "data",
            "error",
            "errors",
            "info",
            "page",
            "success",
            "status",
            "message",
            "id",
            "",
            "0",
            "token",
            "refresh",
            "__proto__",
            "x".repeat(3000));

    enum MutationKind {
        FLIP_BIT,
        SET_BYTE,
        CUT,
        INSERT,
        REPEAT_PART,
        REMOVE_PART,
        REPLACE_VALUE,
        REPLACE_CONTAINER,
        WRAP_ALL,
        DUPLICATE_NAME,
        RENAME,
        ADD_FIELD,
        REPLACE_ALL
    }

    /** The same kind of change elsewhere. */
    Mutation shifted(int by) {
        return new Mutation(kind, Math.floorMod(at + 7919 * by, 10_007), Math.floorMod(value + 31 * by, 256));
    }

    byte[] apply(byte[] answer) {
        return switch (kind) {
            case FLIP_BIT -> set(answer, (byte) (answer.length == 0 ? 0 : answer[place(answer)] ^ (1 << (value & 7))));
            case SET_BYTE -> set(answer, (byte) value);
            case CUT -> splice(answer, place(answer), answer.length, "");
            case INSERT -> splice(answer, place(answer), place(answer), odd());
            case REPEAT_PART -> repeated(answer);
            case REMOVE_PART -> splice(answer, place(answer), Math.min(answer.length, place(answer) + value), "");
            case REPLACE_VALUE -> replaced(answer, VALUE, odd());
            case REPLACE_CONTAINER -> container(answer);
            case WRAP_ALL -> bytes(value % 2 == 0 ? "[" + text(answer) + "]" : wrapped(answer));
            case DUPLICATE_NAME -> duplicated(answer);
            case RENAME -> replaced(answer, NAME, "\"" + name() + "\":");
            case ADD_FIELD -> replaced(answer, Pattern.compile("\\{"), "{\"" + name() + "\":" + odd() + ",");
            case REPLACE_ALL -> bytes(odd());
        };
    }

    private String wrapped(byte[] answer) {
        return "{\"" + name() + "\":" + text(answer) + "}";
    }

    private String odd() {
        return OddValues.get(value);
    }

    private String name() {
        return NAMES.get(Math.floorMod(value / 2, NAMES.size()));
    }

    private int place(byte[] answer) {
        return answer.length == 0 ? 0 : at % answer.length;
    }

    private byte[] set(byte[] answer, byte octet) {
        byte[] changed = answer.clone();
        if (changed.length > 0) {
            changed[place(answer)] = octet;
        }
        return changed;
    }

    /** Some of it comes once more, as often as the value says; at most so often that it stays a small answer. */
    private byte[] repeated(byte[] answer) {
        int begin = place(answer);
        int end = Math.min(answer.length, begin + 1 + value);
        return splice(answer, end, end, part(answer, begin, end).repeat(1 + at % 20));
    }

    /** A list or an object with all that is in it, as far as brackets tell. */
    private byte[] container(byte[] answer) {
        String text = text(answer);
        List<MatchResult> found = OPEN.matcher(text).results().toList();
        if (found.isEmpty()) {
            return answer;
        }
        int begin = found.get(at % found.size()).start();
        int depth = 0;
        int end = begin;
        do {
            char character = text.charAt(end++);
            depth += character == '[' || character == '{' ? 1 : character == ']' || character == '}' ? -1 : 0;
        } while (depth > 0 && end < text.length());
        return bytes(text.substring(0, begin) + odd() + text.substring(end));
    }

    private byte[] duplicated(byte[] answer) {
        List<String> names = new ArrayList<>();
        NAME.matcher(text(answer)).results().forEach(result -> names.add(result.group()));
        return names.isEmpty()
                ? answer
                : replaced(answer, NAME, names.get(at % names.size()) + odd() + "," + names.get(at % names.size()));
    }

    private byte[] replaced(byte[] answer, Pattern pattern, String replacement) {
        String text = text(answer);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return answer;
        }
        MatchResult one = found.get(at % found.size());
        return bytes(text.substring(0, one.start()) + replacement + text.substring(one.end()));
    }

    private static byte[] splice(byte[] answer, int begin, int end, String between) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream(answer.length + between.length());
        spliced.write(answer, 0, begin);
        spliced.writeBytes(bytes(between));
        spliced.write(answer, end, answer.length - end);
        return spliced.toByteArray();
    }

    private static String part(byte[] answer, int begin, int end) {
        return new String(answer, begin, end - begin, StandardCharsets.ISO_8859_1);
    }

    /** Bytes that are no UTF-8 must survive; characters beyond Latin 1 are as their bytes. */
    private static String text(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.chars().allMatch(character -> character < 0x100)
                ? text.getBytes(StandardCharsets.ISO_8859_1)
                : text.getBytes(StandardCharsets.UTF_8);
    }
}
