package io.github.camelportal.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** Parses numbers of limited length, because the time to parse a number grows with the square of its length. */
public final class NumberText {

    /** Maximum number of characters. No portal has an id or an amount of more than twenty. */
    public static final int MAX_LENGTH = 1000;

    /** The largest power of ten: beyond it, a sum or a plain text of the number would fill the memory. */
    private static final int MAX_EXPONENT = 1000;

    /** Bits of the largest number with {@link #MAX_LENGTH} digits. */
    private static final int MAX_BITS = 3322;

    /** Groups of three digits with equal separators, and maybe a fraction behind another one: 1.234,50. */
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[1-9]\\d{0,2}([., '\u2019\u00a0\u202f])\\d{3}(\\1\\d{3})*((?!\\1)[.,]\\d+)?");

    /** A fraction behind a comma: 10,50. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");

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

    /**
     * Parses an amount, which may be written as in a locale: {@code 1.234,50}, {@code 1,234.50}, {@code 1 234,50} or {@code 10,50}.
     * A single comma before three digits is refused, because it may separate thousands as well as a fraction. A single point is a
     * decimal point, as in every number of JSON.
     *
     * @throws NumberFormatException if the text is no amount, one with two meanings, or one that is too long
     */
    public static BigDecimal amount(String text) {
        if (text.length() > MAX_LENGTH || (text.indexOf(',') < 0 && isPlain(text))) {
            return parse(text);
        }
        boolean grouped = GROUPED.matcher(text).matches();
        boolean decimal = DECIMAL_COMMA.matcher(text).matches();
        if (grouped == decimal) {
            throw new NumberFormatException(grouped ? "a comma of two meanings" : "not an amount");
        }
        int fraction = decimal ? text.indexOf(',') : fraction(text);
        String whole = (fraction < 0 ? text : text.substring(0, fraction)).replaceAll("[^0-9-]", "");
        return parse(fraction < 0 ? whole : whole + "." + text.substring(fraction + 1));
    }

    /** Whether a text has no separators of groups. */
    private static boolean isPlain(String text) {
        return text.indexOf('.') == text.lastIndexOf('.')
                && text.chars().noneMatch(character -> " '\u2019\u00a0\u202f".indexOf(character) >= 0);
    }

    /** Returns the position of the separator that differs from the one before it, or -1 if all are equal. */
    private static int fraction(String text) {
        char first = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!Character.isDigit(character) && "+-".indexOf(character) < 0) {
                if (first != 0 && character != first) {
                    return i;
                }
                first = character;
            }
        }
        return -1;
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
