package io.github.camelportal.generator;

/** Writes the example routes of operations for a template. */
public final class ExampleRoutes {

    private final GeneratorTable table;

    ExampleRoutes(GeneratorTable table) {
        this.table = table;
    }

    /** Writes the route in Java. */
    public String java(GeneratorOperation operation) {
        return JavaRoute.of(parts(operation));
    }

    /** Writes the route in YAML. */
    public String yaml(GeneratorOperation operation) {
        return YamlRoute.of(parts(operation));
    }

    /** Writes the route in XML. */
    public String xml(GeneratorOperation operation) {
        return XmlRoute.of(parts(operation));
    }

    private RouteParts parts(GeneratorOperation operation) {
        return new RouteParts(operation, table.record(operation.response().schema()));
    }
}
