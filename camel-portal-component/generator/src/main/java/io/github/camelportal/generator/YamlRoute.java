package io.github.camelportal.generator;

import java.util.Map;

/** Writes the example of an operation as a route in YAML. */
final class YamlRoute {

    private static final String STEP = "      - ";
    private static final String WITHIN = "          ";

    private final RouteParts parts;
    private final StringBuilder text = new StringBuilder();

    private YamlRoute(RouteParts parts) {
        this.parts = parts;
    }

    static String of(RouteParts parts) {
        return new YamlRoute(parts).text();
    }

    private String text() {
        GeneratorExample example = parts.example();
        text.append("- from:\n    uri: ").append(example.consumer() ? parts.path() : parts.start());
        if (example.consumer()) {
            options("    ");
        }
        text.append("\n    steps:");
        if (example.body() != null) {
            line(STEP, "setBody:");
            line(WITHIN, "constant: |");
            example.bodyJson().lines().forEach(json -> line(WITHIN + "  ", json));
        }
        if (!example.consumer()) {
            call();
        }
        switch (parts.finalStep()) {
            case FILE -> file();
            case EACH -> {
                line(STEP, "split:");
                line(WITHIN, "simple: \"${body}\"");
                line(WITHIN, "steps:");
                line(WITHIN + "  ", "- log: \"" + parts.logMessage() + "\"");
            }
            case WHOLE -> line(STEP, "log: \"" + parts.logMessage() + "\"");
            case SECRET -> line(STEP, "to: direct:next");
        }
        return text.toString();
    }

    private void call() {
        if (parts.options().isEmpty()) {
            line(STEP, "to: " + parts.path());
        } else {
            line(STEP, "to:");
            line(WITHIN, "uri: " + parts.path());
            options(WITHIN);
        }
    }

    private void options(String indent) {
        Map<String, String> options = parts.options();
        if (!options.isEmpty()) {
            line(indent, "parameters:");
            options.forEach((option, value) -> line(indent + "  ", option + ": " + value));
        }
    }

    private void file() {
        line(STEP, "setHeader:");
        line(WITHIN, "name: CamelFileName");
        line(WITHIN, "simple: \"${header.CamelPortalFileName}\"");
        line(STEP, "to: file:downloads");
    }

    private void line(String indent, String content) {
        text.append('\n').append(indent).append(content);
    }
}
