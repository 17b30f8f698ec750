package io.github.camelportal.generator;

/**
 * A parameter of an operation.
 *
 * @param option      name as endpoint option
 * @param wireName    name on the wire
 * @param place       path, query or body
 * @param type        string, integer, number, boolean, array or object
 * @param secret      whether the value must be masked
 * @param required    whether no request is sent without it
 * @param description meaning
 */
public record GeneratorParameter(
        String option,
        String wireName,
        String place,
        String type,
        boolean secret,
        boolean required,
        String description) {

    /** Returns the name of its header, as in {@code CamelPortalTicketNumber}. */
    public String header() {
        return "CamelPortal" + GeneratorNames.capitalized(option);
    }

    /** Returns the name of the Java constant for its header. */
    public String constant() {
        return GeneratorNames.constant(option);
    }

    /** Returns the Java type that builders accept besides String, or null. */
    public String primitive() {
        return switch (type) {
            case "integer" -> "long";
            case "boolean" -> "boolean";
            default -> null;
        };
    }

    /**
     * Returns the Java type of the option. Lists and objects are Strings, because a URI contains them as comma-separated
     * values or JSON. Decimal numbers are Strings too, because Camel does not convert to {@code BigDecimal}.
     */
    public String javaType() {
        return switch (type) {
            case "integer" -> "Long";
            case "boolean" -> "Boolean";
            default -> "String";
        };
    }
}
