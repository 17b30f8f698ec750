package io.github.camelportal.generator;

/**
 * A parameter of an operation.
 *
 * @param option      name as endpoint option
 * @param wireName    name on the wire
 * @param place       path, query or body
 * @param type        string, integer, number, boolean, array or object
 * @param secret      whether the value must not be shown
 * @param description what it means
 */
public record GeneratorParameter(
        String option, String wireName, String place, String type, boolean secret, String description) {

    /** Name of the header that gives it, as in {@code CamelPortalTicketNumber}. */
    public String header() {
        return "CamelPortal" + GeneratorNames.capitalized(option);
    }

    /** Name of the Java constant that holds the header's name. */
    public String constant() {
        return GeneratorNames.constant(option);
    }

    /** The option with a capital, as it ends the names of getter and setter. */
    public String property() {
        return GeneratorNames.capitalized(option);
    }

    /** A Java type that a program would give beside text; null where there is none. */
    public String primitive() {
        return switch (type) {
            case "integer" -> "long";
            case "boolean" -> "boolean";
            default -> null;
        };
    }

    /**
     * Java type of the option. Lists and objects are texts, since an option of a URI is one: a list separated by commas,
     * or JSON. So are numbers, since Camel converts none to {@code BigDecimal}, and money is no double.
     */
    public String javaType() {
        return switch (type) {
            case "integer" -> "Long";
            case "boolean" -> "Boolean";
            default -> "String";
        };
    }
}
