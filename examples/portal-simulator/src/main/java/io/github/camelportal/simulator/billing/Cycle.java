package io.github.camelportal.simulator.billing;

import java.math.BigDecimal;
import java.util.Arrays;

import io.github.camelportal.simulator.Money;
import io.github.camelportal.simulator.http.Refusal;

/** The billing cycle of a service. */
public enum Cycle {
    MONTHLY("m", "Monthly", 1, "1"),
    ANNUALLY("a", "Annually", 12, "11"),
    BIENNIALLY("b", "Biennially", 24, "20"),
    TRIENNIALLY("t", "Triennially", 36, "30");

    private final String symbol;
    private final String title;
    private final int months;
    private final BigDecimal factor;

    Cycle(String symbol, String title, int months, String factor) {
        this.symbol = symbol;
        this.title = title;
        this.months = months;
        this.factor = new BigDecimal(factor);
    }

    public static Cycle of(String symbol) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> Refusal.because("invalid_cycle"));
    }

    public String symbol() {
        return symbol;
    }

    public String title() {
        return title;
    }

    public int months() {
        return months;
    }

    /** Longer cycles cost less. */
    public BigDecimal price(BigDecimal monthly) {
        return Money.round(monthly.multiply(factor));
    }
}
