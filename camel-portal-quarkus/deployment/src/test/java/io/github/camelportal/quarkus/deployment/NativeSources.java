package io.github.camelportal.quarkus.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The input of the native compiler: the application's jar, with metadata that the compiler cannot derive from the code. */
final class NativeSources {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONSTRUCTORS = "allDeclaredConstructors";

    private final JsonNode classes;
    private final JsonNode resources;

    private NativeSources(JsonNode classes, JsonNode resources) {
        this.classes = classes;
        this.resources = resources;
    }

    /** Reads what a build with {@code quarkus.native.sources-only} has written. */
    static NativeSources in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("native-sources"))) {
            Path jar = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
            try (ZipFile application = new ZipFile(jar.toFile())) {
                return new NativeSources(
                        read(application, "reflect-config.json"), read(application, "resource-config.json"));
            }
        }
    }

    /** The classes that can be made, called and read by name. */
    List<String> reflective() {
        return named(CONSTRUCTORS, "allDeclaredMethods", "allDeclaredFields");
    }

    /** The classes whose methods can be called by name. */
    List<String> callable() {
        return named("allDeclaredMethods");
    }

    /** The classes that can be made by name. */
    List<String> instantiable() {
        return named(CONSTRUCTORS);
    }

    /** Whether a resource can be read. */
    boolean hasResource(String name) {
        return elements(resources.path("resources").path("includes"))
                .anyMatch(each -> Pattern.matches(each.path("pattern").asText(), name));
    }

    /** Whether a method can be called by name. */
    boolean hasMethod(String type, String name, String... parameters) {
        return elements(classes)
                .filter(each -> each.path("name").asText().equals(type))
                .flatMap(each -> elements(each.path("methods")))
                .filter(method -> method.path("name").asText().equals(name))
                .anyMatch(method -> elements(method.path("parameterTypes"))
                        .map(JsonNode::asText)
                        .toList()
                        .equals(List.of(parameters)));
    }

    private List<String> named(String... rights) {
        return elements(classes)
                .filter(each ->
                        Stream.of(rights).allMatch(right -> each.path(right).asBoolean()))
                .map(each -> each.path("name").asText())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static JsonNode read(ZipFile application, String name) throws IOException {
        return JSON.readTree(application.getInputStream(application.getEntry("META-INF/native-image/" + name)));
    }
}
