package io.github.camelportal.internal.request;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import io.github.camelportal.api.Parameter;
import io.github.camelportal.internal.json.NumberText;

/**
 * The one form of an id. Spreadsheets, JSON libraries and databases make {@code 736633.0} of the number 736633, and texts have
 * stray blanks, so that the same id would address different things.
 */
final class IdText {

    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}\\uFEFF]+|[\\s\\p{Z}\\uFEFF]+$");
    private static final Pattern WITHOUT_FRACTION = Pattern.compile("\\d{1,40}\\.0{1,40}");

    /** A whole number as Java writes a double. */
    private static final Pattern OF_DOUBLE = Pattern.compile("\\d\\.\\d{1,20}E\\d{1,2}");

    private IdText() {}

    /** Whether a parameter is part of a path, or names something by its id or number. */
    static boolean isId(Parameter parameter) {
        return !parameter.secret() && (parameter.place() == Parameter.Place.PATH || isNamedAsId(parameter));
    }

    private static boolean isNamedAsId(Parameter parameter) {
        return parameter.option().endsWith("Id")
                || parameter.option().equals("id")
                || parameter.option().endsWith("Number");
    }

    /** Returns an id without surrounding blanks and without an empty fraction. */
    static String normalize(Parameter parameter, String text) {
        String id = BLANKS.matcher(text).replaceAll("");
        // A domain, a version or a file may end in .0.
        boolean isNumber = isNamedAsId(parameter)
                && (WITHOUT_FRACTION.matcher(id).matches()
                        || OF_DOUBLE.matcher(id).matches());
        return isNumber ? withoutFraction(NumberText.parse(id)) : id;
    }

    /** Returns a number without an empty fraction. */
    static String withoutFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString() : number.toPlainString();
    }
}
