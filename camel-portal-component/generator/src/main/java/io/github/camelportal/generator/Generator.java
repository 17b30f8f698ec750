package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Generates sources and pages from the operation table: the dispatch table, a class of options per group for Camel's
 * catalog, the headers, the endpoint builders, and the reference pages.
 */
public final class Generator {

    private static final String API_FOLDER = "io/github/camelportal/api";
    private static final String DSL_PACKAGE = "io.github.camelportal.dsl";

    private final Path javaFolder;
    private final Path docsFolder;

    Generator(Path javaFolder, Path docsFolder) {
        this.javaFolder = javaFolder;
        this.docsFolder = docsFolder;
    }

    /**
     * Runs the generator. With a package, it writes the endpoint builders and pages of an install, whose table comes from its
     * specification. Without a package, it writes all sources of the component.
     *
     * @param arguments file of the table, folder of the generated Java sources, folder of the reference pages, and package of the
     *                  endpoint builders of an install
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 && arguments.length != 4) {
            throw new IllegalArgumentException(
                    "Give three arguments: table, Java folder, docs folder; and a package for"
                            + " the endpoint builders of an install");
        }
        Generator generator = new Generator(Path.of(arguments[1]), Path.of(arguments[2]));
        GeneratorTable table = OpenApiTable.read(Path.of(arguments[0]));
        if (arguments.length == 4) {
            generator.generateInstall(table, arguments[3]);
        } else {
            generator.generate(table);
        }
    }

    /** Writes the endpoint builders and pages of an install. Other files in the folders stay as they are. */
    void generateInstall(GeneratorTable table, String javaPackage) throws IOException {
        writeEndpoints(table, javaPackage);
        writePages(table);
    }

    void generate(GeneratorTable table) throws IOException {
        List<GeneratorGroup> groups = table.groups();
        SourceWriter java = new SourceWriter(javaFolder.resolve(API_FOLDER));
        for (GeneratorGroup group : groups) {
            Map<String, GeneratorGroup> model = Map.of("group", group);
            java.write("operations.java.ftl", group.className() + "Operations.java", model);
            java.write("configuration.java.ftl", group.className() + "EndpointConfiguration.java", model);
        }
        java.write("table.java.ftl", "PortalOperations.java", Map.of("groups", groups));
        java.write("headers.java.ftl", "ParameterHeaders.java", Map.of("parameters", headers(groups)));
        java.deleteOthers("Operations.java");
        java.deleteOthers("EndpointConfiguration.java");
        writeEndpoints(table, DSL_PACKAGE).deleteOthers(".java");
        SourceWriter pages = writePages(table);
        pages.write("index.md.ftl", "README.md", Map.of("groups", groups));
        pages.write("feeds.md.ftl", "feeds.md", Map.of("groups", groups, "table", table));
        if (!table.records().isEmpty()) {
            pages.write("records.md.ftl", "records.md", Map.of("records", table.records()));
        }
        pages.deleteOthers(".md");
    }

    private SourceWriter writeEndpoints(GeneratorTable table, String javaPackage) throws IOException {
        SourceWriter dsl = new SourceWriter(javaFolder.resolve(javaPackage.replace('.', '/')));
        for (GeneratorGroup group : table.groups()) {
            dsl.write(
                    "endpoints.java.ftl",
                    group.className() + "Endpoints.java",
                    Map.of("group", group, "package", javaPackage));
        }
        dsl.write(
                "portal-endpoints.java.ftl",
                "PortalEndpoints.java",
                Map.of("groups", table.groups(), "package", javaPackage));
        return dsl;
    }

    private SourceWriter writePages(GeneratorTable table) throws IOException {
        SourceWriter pages = new SourceWriter(docsFolder);
        for (GeneratorGroup group : table.groups()) {
            pages.write(
                    "group.md.ftl",
                    group.name() + ".md",
                    Map.of("group", group, "table", table, "routes", new ExampleRoutes(table)));
        }
        return pages;
    }

    /** Returns each header once. The first parameter with a name describes its header, even if other groups reuse it. */
    private static List<GeneratorParameter> headers(List<GeneratorGroup> groups) {
        Map<String, GeneratorParameter> byHeader = new LinkedHashMap<>();
        for (GeneratorGroup group : groups) {
            for (GeneratorGroup.GroupOption option : group.options()) {
                byHeader.putIfAbsent(option.first().header(), option.first());
            }
        }
        return byHeader.values().stream()
                .sorted(Comparator.comparing(GeneratorParameter::header))
                .toList();
    }
}
