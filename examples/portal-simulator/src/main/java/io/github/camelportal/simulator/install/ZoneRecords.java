package io.github.camelportal.simulator.install;

import java.util.Arrays;
import java.util.Locale;

/** The form that the records of a zone's details have. */
public enum ZoneRecords {
    /** A list. */
    LIST,
    /** An object with gaps in its keys, as PHP writes a list that elements were taken out of. */
    KEYED;

    /**
     * Reads the name as it is written on a command line.
     *
     * @throws IllegalArgumentException naming the possible values
     */
    public static ZoneRecords of(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown zone records '" + name + "': they are one of list and keyed"));
    }
}
