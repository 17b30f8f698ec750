package io.github.camelportal.generator;

/** The example routes of operations, as a template asks for them. */
public final class ExampleRoutes {

    private final Table table;

    ExampleRoutes(Table table) {
        this.table = table;
    }

    /** The route in Java. */
    public String java(Operation operation) {
        return JavaRoute.of(parts(operation));
    }

    /** The route in YAML. */
    public String yaml(Operation operation) {
        return YamlRoute.of(parts(operation));
    }

    private RouteParts parts(Operation operation) {
        return new RouteParts(operation, table.record(operation.answer().schema()));
    }
}
