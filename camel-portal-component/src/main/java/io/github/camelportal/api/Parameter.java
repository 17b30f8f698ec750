package io.github.camelportal.api;

/**
 * A parameter of an operation.
 *
 * @param option   name as endpoint option
 * @param wireName name on the wire
 * @param place    where the portal wants it
 * @param type     what the portal wants there
 * @param secret   whether the value must never be shown
 */
public record Parameter(String option, String wireName, Place place, Type type, boolean secret) {

    /** Where a parameter goes. */
    public enum Place {
        /** A segment of the path. */
        PATH,
        /** The query. */
        QUERY,
        /** A field of the JSON body. */
        BODY
    }

    /** The JSON type of a parameter. */
    public enum Type {
        /** Text; ids in paths are texts too, since nobody computes with them. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A list; PHP calls maps arrays too, so a map is accepted. */
        ARRAY,
        /** A map. */
        OBJECT
    }

    /** Name of the header that gives this parameter: {@code CamelPortal} and the option with a capital. */
    public String header() {
        return "CamelPortal" + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    }
}
