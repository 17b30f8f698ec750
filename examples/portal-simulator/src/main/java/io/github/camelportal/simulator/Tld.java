package io.github.camelportal.simulator;

import java.math.BigDecimal;

/**
 * A top-level domain that can be ordered.
 *
 * @param name with its dot
 */
record Tld(String id, String name, BigDecimal register, BigDecimal transfer, BigDecimal renew, BigDecimal redemption) {

    static final int MAX_YEARS = 2;
}
