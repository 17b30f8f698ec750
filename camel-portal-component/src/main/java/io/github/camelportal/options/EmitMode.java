package io.github.camelportal.options;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The elements of a list that a feed makes exchanges of. Constants are in upper case, unlike the constants of other options, because
 * {@code new} is a keyword of Java.
 */
public enum EmitMode {

    /** Elements that are new or have changed. */
    CHANGED,
    /** Elements that were never processed. */
    NEW,
    /** All elements, at every poll. */
    ALL;

    /**
     * Returns the mode of a value of the option {@code emit}, which is in lower case.
     *
     * @throws IllegalArgumentException if there is no such value; the message lists the values
     */
    public static EmitMode of(String value) {
        return Stream.of(values())
                .filter(mode -> mode.text().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("emit=" + value + " is none of changed, new, all"));
    }

    /** Returns the value of the option. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
