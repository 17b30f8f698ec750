package io.github.camelportal.generator;

import java.util.Locale;
import javax.lang.model.SourceVersion;

import com.fasterxml.jackson.databind.JsonNode;

/** Converts names between the spellings of the wire, of Java and of constants. */
final class GeneratorNames {

    private GeneratorNames() {}

    static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns a name as a Java method can have it: {@code new} becomes {@code new_}. */
    static String method(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** Converts {@code dept_id} to {@code deptId}. */
    static String camelCase(String wireName) {
        StringBuilder camel = new StringBuilder();
        for (String word : wireName.split("[_-]")) {
            camel.append(camel.isEmpty() || word.isEmpty() ? word : capitalized(word));
        }
        return camel.toString();
    }

    /** Returns the Java name of a parameter or field of the table. */
    static String option(JsonNode node, String wireName) {
        return node.path("x-option").asText(camelCase(wireName));
    }

    /** Converts {@code deptId} to {@code DEPT_ID}. */
    static String constant(String camelCase) {
        return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
