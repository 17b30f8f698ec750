package io.github.camelportal.api;

/**
 * A parameter of an operation.
 *
 * @param option   name of the endpoint option
 * @param wireName name on the wire
 * @param place    place in the request
 * @param type     JSON type
 * @param secret   whether the value must always be masked
 * @param required whether no request is sent without it
 */
public record Parameter(String option, String wireName, Place place, Type type, boolean secret, boolean required) {

    /** Place of a parameter in the request. */
    public enum Place {
        /** A segment of the path. */
        PATH,
        /** A query parameter. */
        QUERY,
        /** A field of the JSON body. */
        BODY
    }

    /** The JSON type of a parameter. */
    public enum Type {
        /** Text, including ids in paths. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** A list. A map is accepted too, because PHP calls both arrays. */
        ARRAY,
        /** A map. */
        OBJECT
    }

    static Parameter path(String option, String wireName) {
        return new Parameter(option, wireName, Place.PATH, Type.STRING, false, true);
    }

    static Parameter query(String option, String wireName, Type type) {
        return new Parameter(option, wireName, Place.QUERY, type, false, false);
    }

    static Parameter body(String option, String wireName, Type type) {
        return new Parameter(option, wireName, Place.BODY, type, false, false);
    }

    /** Returns the same parameter with a value that must always be masked. */
    public Parameter asSecret() {
        return new Parameter(option, wireName, place, type, true, required);
    }

    /** Returns the same parameter as one without which no request is sent. */
    Parameter asRequired() {
        return new Parameter(option, wireName, place, type, secret, true);
    }

    /** Returns the name of its header: {@code CamelPortal} and the option with a capital. */
    public String header() {
        return "CamelPortal" + Character.toUpperCase(option.charAt(0)) + option.substring(1);
    }
}
