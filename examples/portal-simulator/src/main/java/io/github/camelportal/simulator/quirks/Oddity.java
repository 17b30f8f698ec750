package io.github.camelportal.simulator.quirks;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A single way in which responses of some installs differ. */
public enum Oddity {
    /** Responses other than those with tokens are in an envelope, and lists come in pages. */
    WRAPPED,
    /** A byte order mark stands before the JSON. */
    BOM,
    /** A warning of PHP stands before the JSON. */
    PHP_WARNING,
    /** Zero dates are {@code -0001-11-30 00:00:00}. */
    PHP_ZERO_DATES,
    /** Zero dates are the number 0. */
    NUMBER_ZERO_DATES,
    /** Zero dates are {@code false}. */
    FALSE_ZERO_DATES;

    /** The name as it is written on a command line, such as {@code php-warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads names that commas separate; an empty text is none.
     *
     * @throws IllegalArgumentException naming the possible values
     */
    public static Set<Oddity> parse(String names) {
        Set<Oddity> oddities = EnumSet.noneOf(Oddity.class);
        for (String name : names.split(",")) {
            if (!name.isBlank()) {
                oddities.add(of(name.strip()));
            }
        }
        return oddities;
    }

    private static Oddity of(String name) {
        return Arrays.stream(values())
                .filter(oddity -> oddity.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown oddity '" + name + "': there are "
                        + Arrays.stream(values()).map(Oddity::label).collect(Collectors.joining(", "))));
    }
}
