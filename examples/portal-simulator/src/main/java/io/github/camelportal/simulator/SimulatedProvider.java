package io.github.camelportal.simulator;

import java.util.Arrays;
import java.util.Locale;

/** The provider whose client portal is simulated. It decides which routes exist. */
public enum SimulatedProvider {
    /** The routes that xTom documents. */
    XTOM,
    /** The routes that XSServer documents. */
    XSSERVER,
    /** Every route that the simulator knows, those of other installs included. */
    ALL;

    /**
     * Reads the name as it is written on a command line, in any case.
     *
     * @throws IllegalArgumentException naming the possible values
     */
    public static SimulatedProvider of(String name) {
        return Arrays.stream(values())
                .filter(provider -> provider.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown provider '" + name + "': it is one of xtom, xsserver and all"));
    }

    /** The name as it is written on a command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
