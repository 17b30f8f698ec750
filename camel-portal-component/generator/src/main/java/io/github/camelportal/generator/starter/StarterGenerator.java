package io.github.camelportal.generator.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.github.camelportal.generator.SourceWriter;

/** Writes the properties of the Spring Boot starter from the catalog of the component: a Java class, and metadata for IDEs. */
public final class StarterGenerator {

    private static final String PACKAGE = "io.github.camelportal.springboot";
    private static final String CLASS = "PortalComponentConfiguration";
    private static final String PREFIX = "camel.component.portal";

    private StarterGenerator() {}

    /**
     * Runs the generator.
     *
     * @param arguments catalog of the component, hand-written metadata, folder of Java sources, folder of resources
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "Give four arguments: catalog, additional metadata, Java folder, resources folder");
        }
        ObjectMapper json = new ObjectMapper();
        List<StarterOption> options =
                options(json.readTree(Path.of(arguments[0]).toFile()));
        JsonNode additional = json.readTree(Path.of(arguments[1]).toFile());
        new SourceWriter(Path.of(arguments[2], PACKAGE.split("\\.")))
                .write(
                        "starter-configuration.java.ftl",
                        CLASS + ".java",
                        Map.of("options", options, "package", PACKAGE, "class", CLASS, "prefix", PREFIX));
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        JsonNode metadata = new StarterMetadata(PREFIX, PACKAGE + "." + CLASS).create(options, additional);
        new SourceWriter(Path.of(arguments[3], "META-INF"))
                .write(
                        "text.ftl",
                        "spring-configuration-metadata.json",
                        Map.of("text", json.writer(printer).writeValueAsString(metadata)));
    }

    private static List<StarterOption> options(JsonNode catalog) {
        List<StarterOption> options = new ArrayList<>();
        catalog.path("componentProperties")
                .properties()
                .forEach(option -> options.add(new StarterOption(option.getKey(), option.getValue())));
        return options;
    }
}
