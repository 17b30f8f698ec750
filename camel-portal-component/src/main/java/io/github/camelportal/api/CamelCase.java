package io.github.camelportal.api;

/** How names are written on the wire and in Camel. */
public final class CamelCase {

    private CamelCase() {}

    /** {@code dept_id} and {@code dept-id} to {@code deptId}. */
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
