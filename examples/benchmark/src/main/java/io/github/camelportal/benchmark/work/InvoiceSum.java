package io.github.camelportal.benchmark.work;

import java.math.BigDecimal;

/** Adds up what was read of invoices. */
final class InvoiceSum {

    private long sum;

    void add(String id, BigDecimal total) {
        sum += Long.parseLong(id) + total.movePointRight(2).longValueExact();
    }

    /** The sum since the last time. */
    long take() {
        long taken = sum;
        sum = 0;
        return taken;
    }
}
