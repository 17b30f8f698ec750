package io.github.camelportal.generator;

/** Writes the example of an operation as a route in Java. */
final class JavaRoute {

    private static final int COLUMN = 8;

    private final RouteParts parts;
    private final StringBuilder text = new StringBuilder();

    private JavaRoute(RouteParts parts) {
        this.parts = parts;
    }

    static String of(RouteParts parts) {
        return new JavaRoute(parts).text();
    }

    private String text() {
        GeneratorExample example = parts.example();
        text.append("from(")
                .append(JavaLiteral.text(example.consumer() ? parts.uri() : parts.start()))
                .append(")");
        if (example.body() != null) {
            step(".setBody(constant(" + JavaLiteral.of(example.body(), COLUMN) + "))");
        }
        if (!example.consumer()) {
            step(".to(" + JavaLiteral.text(parts.uri()) + ")");
        }
        switch (parts.finalStep()) {
            case FILE -> {
                step(".setHeader(\"CamelFileName\", header(\"CamelPortalFileName\"))");
                step(".to(\"file:downloads\")");
            }
            case EACH -> {
                step(".split(body())");
                text.append("\n    ").append("    .log(" + JavaLiteral.text(parts.logMessage()) + ")");
            }
            case WHOLE -> step(".log(" + JavaLiteral.text(parts.logMessage()) + ")");
            case SECRET -> step(".to(\"direct:next\")");
        }
        return text.append(';').toString();
    }

    private void step(String step) {
        text.append("\n    ").append(step);
    }
}
