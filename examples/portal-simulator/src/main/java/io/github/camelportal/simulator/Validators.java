package io.github.camelportal.simulator;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The validators by which clients make conditional requests. Stock installs send none. */
public enum Validators {

    /** No validators: every GET has a whole response. */
    NONE("none"),

    /**
     * A successful GET response in JSON has a strong {@code ETag} of its bytes, and {@code If-None-Match} with that tag
     * gets HTTP 304.
     */
    ETAG("etag"),

    /**
     * A successful GET response in JSON has a {@code Last-Modified} by the portal's clock, and
     * {@code If-Modified-Since} with that time gets HTTP 304. It counts in whole seconds: a change within the second
     * of the last response stays hidden from a client that does not take care.
     */
    LAST_MODIFIED("last-modified");

    private final String label;

    Validators(String label) {
        this.label = label;
    }

    /** The name in the command line. */
    public String label() {
        return label;
    }

    public static Validators of(String label) {
        return Arrays.stream(values())
                .filter(validators -> validators.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown validators '" + label + "': there are "
                        + Arrays.stream(values()).map(Validators::label).collect(Collectors.joining(", "))));
    }
}
