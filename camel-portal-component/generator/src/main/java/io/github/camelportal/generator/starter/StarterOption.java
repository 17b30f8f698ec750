package io.github.camelportal.generator.starter;

import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** An option of the component in the catalog, as a property of Spring Boot. */
public final class StarterOption {

    private static final long SECOND = 1000;

    private static final Map<String, String> TYPES = Map.of(
            "boolean", "java.lang.Boolean",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "double", "java.lang.Double");

    private final String name;
    private final JsonNode entry;

    /**
     * Creates an option.
     *
     * @param name  name in camelCase
     * @param entry its entry in the catalog
     */
    StarterOption(String name, JsonNode entry) {
        this.name = name;
        this.entry = entry;
    }

    /** Returns the name in camelCase. */
    public String name() {
        return name;
    }

    /** Returns the name of getter and setter without {@code get} and {@code set}. */
    public String capitalized() {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the name as in YAML, such as {@code base-url}. */
    public String dashed() {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Returns the description of the catalog. */
    public String description() {
        return entry.path("description").asText();
    }

    /** Returns the description as the text of a Javadoc comment. */
    public String javadoc() {
        return description()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("*/", "*&#47;");
    }

    /** Returns whether the value is a reference to a bean, such as {@code #name}. */
    public boolean reference() {
        return entry.path("type").asText().equals("object");
    }

    /** Returns the type of the option in the component, without type parameters. */
    public String componentType() {
        return entry.path("javaType").asText().replaceAll("<.*", "");
    }

    /** Returns the type that Spring Boot binds. Boxed, because an option that is not set stays null. */
    public String javaType() {
        if (reference()) {
            return "java.lang.String";
        }
        if (entry.path("type").asText().equals("duration")) {
            return "java.time.Duration";
        }
        return TYPES.getOrDefault(componentType(), componentType());
    }

    /** Returns the type in source code, where {@code java.lang} is imported. */
    public String sourceType() {
        return javaType().replaceFirst("^java\\.lang\\.", "");
    }

    /** Returns whether the option is deprecated in the catalog. */
    public boolean deprecated() {
        return entry.path("deprecated").asBoolean();
    }

    /** Returns the default as Spring Boot writes it, or null if there is none. */
    JsonNode defaultValue() {
        JsonNode value = entry.get("defaultValue");
        if (value == null || !javaType().equals("java.time.Duration")) {
            return value;
        }
        long millis = value.asLong();
        return TextNode.valueOf(millis % SECOND == 0 ? millis / SECOND + "s" : millis + "ms");
    }
}
