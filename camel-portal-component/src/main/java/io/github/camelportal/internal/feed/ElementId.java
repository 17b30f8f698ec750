package io.github.camelportal.internal.feed;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads ids of elements. A portal writes one id as a number and as a text, and some value in place of an id that it does not know. */
public final class ElementId {

    /** Texts that stand for a missing value in PHP and JavaScript, and numbers that no element has. */
    private static final Pattern NOTHING =
            Pattern.compile("(?i)null|undefined|n/?a|none|nan|nil|true|false|-|-\\d+([.]\\d+)?|0*([.]0+)?");

    private static final Pattern WHOLE = Pattern.compile("\\d+[.]0+");
    private static final int MAX_SCALE = 40;

    private ElementId() {}

    /** Returns the id in a field, without blanks around it. It is empty if the field has none. */
    public static String of(JsonNode field) {
        if (field.isIntegralNumber()) {
            boolean isPositive = field.canConvertToLong()
                    ? field.longValue() > 0
                    : field.bigIntegerValue().signum() > 0;
            return isPositive ? field.asText() : "";
        }
        if (field.isNumber()) {
            BigDecimal number = field.decimalValue();
            boolean isPositive = number.signum() > 0;
            return isPositive && Math.abs(number.scale()) <= MAX_SCALE
                    ? number.stripTrailingZeros().toPlainString()
                    : "";
        }
        return field.isTextual() ? of(field.textValue()) : "";
    }

    /** Returns the id in a text, without blanks around it. It is empty if the text is none, or null. */
    public static String of(String text) {
        String id = text == null ? "" : text.strip();
        boolean isPlain = !id.isEmpty() && "123456789".indexOf(id.charAt(0)) >= 0 && id.indexOf('.') < 0;
        if (isPlain) {
            return id;
        }
        if (NOTHING.matcher(id).matches()) {
            return "";
        }
        return WHOLE.matcher(id).matches() ? id.substring(0, id.indexOf('.')) : id;
    }
}
