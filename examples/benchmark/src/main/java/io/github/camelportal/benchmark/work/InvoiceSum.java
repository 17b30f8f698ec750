package io.github.camelportal.benchmark.work;

import java.math.BigDecimal;

/** Adds up what was read of invoices. */
final class InvoiceSum {

    private long sum;

    void add(String id, BigDecimal total) {
        sum += Long.parseLong(id) + total.movePointRight(2).longValueExact();
    }

    /** Returns the sum since the previous call, and starts again at zero. */
    long take() {
        long result = sum;
        sum = 0;
        return result;
    }
}
