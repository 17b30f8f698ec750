package io.github.camelportal.internal.spending;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import io.github.camelportal.internal.json.NumberText;
import io.github.camelportal.model.LogText;

/** Reads amounts of money. An amount with a separator of thousands, a comma or a currency is none, because it is ambiguous. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final int MAX_LENGTH = 40;

    private Amounts() {}

    /** Reads a text or a number. Returns null if it is no amount. */
    static BigDecimal parse(Object value) {
        if (value instanceof Number number) {
            return NumberText.isShort(number) ? ofText(plain(number)) : null;
        }
        return value instanceof CharSequence text && text.length() <= MAX_LENGTH
                ? ofText(text.toString().strip())
                : null;
    }

    /** Reads a field of a response. Returns null if it is missing or no amount. */
    static BigDecimal parse(JsonNode field) {
        return field.isNumber() || field.isTextual()
                ? parse((Object) (field.isNumber() ? field.decimalValue() : field.textValue()))
                : null;
    }

    private static String plain(Number number) {
        String text = number.toString();
        boolean isShort = number instanceof BigDecimal decimal
                && Math.abs((long) decimal.scale()) <= MAX_LENGTH
                && decimal.precision() <= MAX_LENGTH;
        if (isShort) {
            return ((BigDecimal) number).toPlainString();
        }
        boolean isFloating = number instanceof Double || number instanceof Float;
        return isFloating && Double.isFinite(number.doubleValue()) ? new BigDecimal(text).toPlainString() : text;
    }

    private static BigDecimal ofText(String text) {
        return AMOUNT.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    /** Returns a short text of a value for a message. */
    static String describe(Object value) {
        if (value instanceof Number number && !NumberText.isShort(number)) {
            return "a number with too many digits";
        }
        return value == null ? "null" : "'" + LogText.shorten(String.valueOf(value), MAX_LENGTH) + "'";
    }
}
