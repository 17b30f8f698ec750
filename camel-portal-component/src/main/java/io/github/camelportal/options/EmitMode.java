package io.github.camelportal.options;

import java.util.Locale;
import java.util.stream.Stream;

/** Which elements of a list a feed gives out. */
public enum EmitMode {

    /** Those that are new or not as they were. */
    CHANGED,
    /** Those that were not known. */
    NEW,
    /** Every one at every poll. */
    ALL;

    /**
     * The one of the given name, in small letters.
     *
     * @throws IllegalArgumentException if there is none; the message says which there are
     */
    public static EmitMode of(String name) {
        return Stream.of(values())
                .filter(emit -> emit.text().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("emit=" + name + " is none of changed, new, all"));
    }

    /** Its name in small letters, as the option has it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
