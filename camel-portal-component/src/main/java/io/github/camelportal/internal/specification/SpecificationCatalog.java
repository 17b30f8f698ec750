package io.github.camelportal.internal.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.Parameter;

/** Writes Camel's catalog of the component with the operations of a specification, for tools that read catalogs. */
public final class SpecificationCatalog {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String CATALOG = "META-INF/io/github/camelportal/portal.json";
    private static final String METHODS = "methods";

    private SpecificationCatalog() {}

    /** Returns the catalog of the component as JSON. */
    public static String of(Specification specification) throws IOException {
        try (InputStream stream = SpecificationCatalog.class.getClassLoader().getResourceAsStream(CATALOG)) {
            if (stream == null) {
                throw new IOException("The catalog " + CATALOG + " is not on the class path");
            }
            ObjectNode catalog = (ObjectNode) MAPPER.readTree(stream);
            specification.specified().forEach(each -> add(each, catalog));
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(catalog);
        }
    }

    private static void add(SpecifiedOperation specified, ObjectNode catalog) {
        Operation operation = specified.operation();
        ObjectNode api = catalog.withObjectProperty("apis").withObjectProperty(operation.group());
        if (api.isEmpty()) {
            api.put("consumerOnly", false).put("producerOnly", false);
            api.put("description", "Operations of this install, from its specification.");
        }
        ObjectNode method = api.withObjectProperty(METHODS).withObjectProperty(operation.name());
        if (method.isEmpty()) {
            method.put("description", specified.description());
        }
        method.putArray("signatures").add(signature(operation));
        ObjectNode properties = catalog.withObjectProperty("apiProperties")
                .withObjectProperty(operation.group())
                .withObjectProperty(METHODS)
                .withObjectProperty(operation.name())
                .withObjectProperty("properties");
        for (Parameter parameter : specified.added()) {
            properties.set(
                    parameter.option(), property(properties.size(), parameter, specified.description(parameter)));
        }
    }

    /** Describes a parameter. None is required in the URI, because it may come from a header or the body. */
    private static JsonNode property(int index, Parameter parameter, String description) {
        ObjectNode property = MAPPER.createObjectNode();
        property.put("index", index).put("kind", "parameter").put("displayName", parameter.option());
        property.put("group", "common").put("label", "").put("required", false);
        property.put("type", catalogType(parameter)).put("javaType", "java.lang." + javaType(parameter));
        property.put("deprecated", false).put("autowired", false).put("secret", parameter.secret());
        return property.put("description", parameter.required() ? required(description) : description)
                .put("optional", true);
    }

    private static String required(String description) {
        if (description.isEmpty()) {
            return "Required.";
        }
        return description + (description.endsWith(".") ? " Required." : ". Required.");
    }

    private static String signature(Operation operation) {
        return operation.parameters().stream()
                .map(parameter -> javaType(parameter) + " " + parameter.option())
                .collect(Collectors.joining(", ", "Object " + operation.name() + "(", ")"));
    }

    private static String catalogType(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "integer";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    private static String javaType(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "Long";
            case BOOLEAN -> "Boolean";
            default -> "String";
        };
    }
}
