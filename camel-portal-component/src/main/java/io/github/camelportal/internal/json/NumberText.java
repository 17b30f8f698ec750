package io.github.camelportal.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Parses numbers of limited length, because the time to parse a number grows with the square of its length. */
public final class NumberText {

    /** Maximum number of characters. No portal has an id or an amount of more than twenty. */
    public static final int MAX_LENGTH = 1000;

    /** The largest power of ten: beyond it, a sum or a plain text of the number would fill the memory. */
    private static final int MAX_EXPONENT = 1000;

    /** Bits of the largest number with {@link #MAX_LENGTH} digits. */
    private static final int MAX_BITS = 3322;

    private NumberText() {}

    /**
     * Parses a number.
     *
     * @throws NumberFormatException if the text is no number, or one that is too long
     */
    public static BigDecimal parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MAX_EXPONENT) {
            throw new NumberFormatException("too large an exponent");
        }
        return number;
    }

    /** Whether a number has a text of acceptable length, which is told without writing it. */
    public static boolean isShort(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Math.abs((long) decimal.scale()) <= MAX_EXPONENT
                    && decimal.unscaledValue().bitLength() <= MAX_BITS;
        }
        return !(number instanceof BigInteger integer) || integer.bitLength() <= MAX_BITS;
    }
}
