package io.github.camelportal.generator;

/** The example routes of operations, as a template asks for them. */
public final class ExampleRoutes {

    private final GeneratorTable table;

    ExampleRoutes(GeneratorTable table) {
        this.table = table;
    }

    /** The route in Java. */
    public String java(GeneratorOperation operation) {
        return JavaRoute.of(parts(operation));
    }

    /** The route in YAML. */
    public String yaml(GeneratorOperation operation) {
        return YamlRoute.of(parts(operation));
    }

    private RouteParts parts(GeneratorOperation operation) {
        return new RouteParts(operation, table.record(operation.answer().schema()));
    }
}
