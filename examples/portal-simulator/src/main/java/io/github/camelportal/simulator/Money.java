package io.github.camelportal.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.LongNode;

/** Amounts as the portal writes them: here as text with two decimals, there as a number. */
public final class Money {

    public static final BigDecimal NONE = of("0");

    private static final int DECIMALS = 2;

    private Money() {}

    public static BigDecimal of(String text) {
        return round(new BigDecimal(text));
    }

    public static BigDecimal round(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    public static String text(BigDecimal amount) {
        return round(amount).toPlainString();
    }

    /** PHP writes a whole number without decimals. */
    public static JsonNode number(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return whole ? LongNode.valueOf(amount.longValueExact()) : DoubleNode.valueOf(amount.doubleValue());
    }
}
