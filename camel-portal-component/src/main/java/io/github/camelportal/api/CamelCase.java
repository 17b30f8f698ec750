package io.github.camelportal.api;

/** Converts names of the wire to the spelling of Camel options. */
public final class CamelCase {

    private CamelCase() {}

    /** Converts {@code dept_id} and {@code dept-id} to {@code deptId}. */
    public static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[_-]")) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
