package io.github.camelportal.simulator.domains;

import java.math.BigDecimal;

/**
 * A top-level domain that can be ordered.
 *
 * @param name with its dot
 */
public record SimulatedTld(
        String id, String name, BigDecimal register, BigDecimal transfer, BigDecimal renew, BigDecimal redemption) {

    static final int MAX_YEARS = 2;
}
