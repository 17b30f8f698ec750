package io.github.camelportal.model;

import java.util.regex.Pattern;

/** Shortens texts from elsewhere for messages and logs. */
public final class LogText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private LogText() {}

    /** Returns a text in one line, because a control character in a log could start a forged line. */
    public static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /**
     * Returns a text in one line and cut to a length, followed by an ellipsis if it was longer.
     *
     * @param maxLength maximum number of characters of the text
     */
    public static String shorten(String text, int maxLength) {
        String line = line(text);
        if (line.length() <= maxLength) {
            return line;
        }
        boolean splitsPair = Character.isHighSurrogate(line.charAt(maxLength - 1));
        return line.substring(0, splitsPair ? maxLength - 1 : maxLength) + "…";
    }
}
