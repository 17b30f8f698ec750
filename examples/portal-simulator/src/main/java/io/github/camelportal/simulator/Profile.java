package io.github.camelportal.simulator;

import java.util.Arrays;
import java.util.Locale;

/** The source of the shapes that responses have. */
public enum Profile {
    /** The shapes of the providers' documents. */
    DOCUMENTED,
    /** The shapes that running installs were recorded with, which differ from the documents. */
    RECORDED;

    /**
     * Reads the name as it is written on a command line, in any case.
     *
     * @throws IllegalArgumentException naming the possible values
     */
    public static Profile of(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown profile '" + name + "': it is one of documented and recorded"));
    }

    /** The name as it is written on a command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
