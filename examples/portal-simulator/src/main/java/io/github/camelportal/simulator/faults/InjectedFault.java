package io.github.camelportal.simulator.faults;

import java.time.Instant;

/**
 * A fault that a request has met.
 *
 * @param method such as {@code POST}
 * @param path below the base path, such as {@code /tickets/736633}
 * @param kind the fault's name in the control API, such as {@code dropped-after}
 * @param description what it did
 * @param at when, by the portal's clock
 */
public record InjectedFault(String method, String path, String kind, String description, Instant at) {

    /** Request and kind. */
    @Override
    public String toString() {
        return method + " " + path + ": " + kind;
    }
}
