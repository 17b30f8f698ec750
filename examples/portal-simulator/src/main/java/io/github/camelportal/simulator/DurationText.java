package io.github.camelportal.simulator;

import java.time.DateTimeException;
import java.time.Duration;

/** Reads a duration that a person wrote: seconds, or ISO 8601 such as {@code PT15M}. */
public final class DurationText {

    private DurationText() {}

    public static Duration parse(String text) {
        try {
            return text.chars().allMatch(Character::isDigit) && !text.isEmpty()
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a duration: give seconds, or a form such as PT15M");
        }
    }
}
