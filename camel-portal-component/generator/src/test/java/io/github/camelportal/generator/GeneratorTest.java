package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.util.JavacTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A table becomes Java sources and pages, and those of yesterday's table go. */
class GeneratorTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    private Path folder;

    @BeforeEach
    void generate() throws IOException {
        generate(TestTables.SMALL);
    }

    @Test
    void eachGroupHasItsClassesAndItsPage() throws IOException {
        assertThat(names(java("")))
                .containsExactlyInAnyOrder(
                        "ParameterHeaders.java",
                        "PortalOperations.java",
                        "SessionEndpointConfiguration.java",
                        "SessionOperations.java",
                        "ThingsEndpointConfiguration.java",
                        "ThingsOperations.java");
        assertThat(names(folder.resolve("docs")))
                .containsExactlyInAnyOrder("README.md", "feeds.md", "records.md", "session.md", "things.md");
        assertThat(text(java("PortalOperations.java")))
                .contains("ThingsOperations.group(),", "SessionOperations.group()");
    }

    @Test
    void writesEndpointsAndPagesOnlyWhenPackageIsGiven() throws IOException {
        Path install = folder.resolve("install");
        Path page = Files.createDirectories(install.resolve("docs")).resolve("own.md");
        Files.writeString(page, "A page of the user.");

        Generator.main(new String[] {
            TestTables.SMALL.toString(),
            install.toString(),
            install.resolve("docs").toString(),
            "com.example.portal"
        });

        assertThat(names(install.resolve("com/example/portal")))
                .containsExactlyInAnyOrder("PortalEndpoints.java", "SessionEndpoints.java", "ThingsEndpoints.java");
        assertThat(text(install.resolve("com/example/portal/ThingsEndpoints.java")))
                .contains("package com.example.portal;", "import io.github.camelportal.dsl.PortalEndpointBuilder;");
        assertThat(names(install.resolve("docs"))).containsExactlyInAnyOrder("own.md", "session.md", "things.md");
    }

    @Test
    void escapesMethodWhenNameOfGroupIsKeyword() throws IOException {
        String document = Files.readString(TestTables.SMALL).replace("things", "package");
        Path table = Files.writeString(folder.resolve("keyword.yaml"), document);

        Generator.main(new String[] {
            table.toString(),
            folder.resolve("keyword").toString(),
            folder.resolve("keyword/docs").toString(),
            "com.example.portal"
        });

        assertThat(text(folder.resolve("keyword/com/example/portal/PortalEndpoints.java")))
                .contains("public PackageEndpoints package_() {");
    }

    @Test
    void writesValidJavaWhenTableIsRead() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(problems, null, null);
                Stream<Path> sources = Files.list(java(""))) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problems, List.of(), null, files.getJavaFileObjectsFromPaths(sources.toList()));
            assertThat(task.parse()).hasSize(6);
        }
        assertThat(problems.getDiagnostics()).isEmpty();
    }

    @Test
    void listsOperationsWhenGroupIsWritten() throws IOException {
        assertThat(words(java("ThingsOperations.java")))
                .contains("listOperation(), newOperation(), getOperation(), pictureOperation()")
                .contains("private static Operation newOperation()")
                .contains("return operation(\"things\", \"new\", \"New thing\")"
                        + " .request(\"POST\", \"/thing\", WRITES) .providers(\"hostbill\") .parameters(")
                .contains("body(\"phrase\", \"pass_phrase\", STRING).asSecret(),")
                .contains("query(\"maxAge\", \"max-age\", INTEGER))")
                .contains("path(\"id\", \"thing_id\"))")
                .contains(".returns(list(\"things\", \"thing_id\", Thing.class));")
                .contains(".returns(single(\"thing\", Thing.class, \"parts\"));")
                .contains(".returns(acknowledgement().confirmedBy(\"thing_id\", \"success\", \"status\", \"info\"));")
                .contains(".returns(file());");
        assertThat(words(java("SessionOperations.java"))).contains(".unauthenticated() .returns(unknown(null));");
    }

    @Test
    void typesOptionsWhenGroupIsWritten() throws IOException {
        assertThat(words(java("ThingsEndpointConfiguration.java")))
                .contains(" Long maxAge;")
                .contains(" String id;")
                .contains(" String unitPrice;")
                .contains(" Boolean isNew;")
                .contains(" String tags;")
                .contains("@UriParam(label = \"security\") @Metadata(secret = true)")
                .contains("\"Acknowledgement new(String phrase, String unitPrice, Boolean isNew,"
                        + " String tags, String extra)\"");
    }

    @Test
    void namesEachOperationWhenSeveralShareOption() throws IOException {
        assertThat(words(java("ThingsEndpointConfiguration.java")))
                .contains("@ApiMethod(methodName = \"get\", description = \"Id of the thing.\"),"
                        + " @ApiMethod(methodName = \"picture\", description = \"Id of the thing.\") }) String id;");
    }

    @Test
    void eachOptionHasItsHeader() throws IOException {
        assertThat(words(java("ParameterHeaders.java")))
                .contains("String MAX_AGE = \"CamelPortalMaxAge\";")
                .contains("String PHRASE = \"CamelPortalPhrase\";")
                .contains("label = \"producer,security\"")
                .containsOnlyOnce("String ID = \"CamelPortalId\";");
    }

    @Test
    void quotesAndBackslashesOfTheTableAreEscaped() throws IOException {
        assertThat(text(java("ThingsOperations.java")))
                .contains("\"Things, called \\\"things\\\" by some; any\\\\new is none.\"");
        assertThat(text(java("ThingsEndpointConfiguration.java")))
                .contains("\"Returns all \\\"things\\\".\"", "\"Secret of the \\\"thing\\\" in\\\\temp.\"");
        assertThat(text(java("ParameterHeaders.java")))
                .contains("description = \"Secret of the \\\"thing\\\" in\\\\temp.\"");
    }

    @Test
    void describesOperationsWhenPageIsWritten() throws IOException {
        assertThat(text(folder.resolve("docs/things.md")))
                .contains("## portal:things/new")
                .contains("`POST /thing` · changes something · documented by hostbill")
                .contains("| `phrase` | `CamelPortalPhrase` | body `pass_phrase` | string |"
                        + " Secret of the \"thing\" in\\temp. Secret. |")
                .contains("| `id` | `CamelPortalId` | path `thing_id` | string | Id of the thing. Required. |")
                .contains("Returns a list of [`Thing`](records.md#thing). The things.")
                .contains("The message body contains the body parameters")
                .contains("In the routes below, the message body is the parameter `id`.")
                .contains("```java\nfrom(\"direct:thingsList\")")
                .contains("```yaml\n- from:\n    uri: direct:thingsList");
        assertThat(text(folder.resolve("docs/records.md")))
                .contains("- [`Thing`](#thing)", "## Thing\n\nA thing.\n")
                .contains("| `id` | `String` | Id of the thing. |", "| `made` | `LocalDate` | When it was made. |")
                .contains("| `secret` | `String` | What nobody knows. Secret. |")
                .contains("| `parts` | List of [`Part`](#part) | What it is made of. |")
                .contains("| `names` | `List<String>` |", "| `thing` | [`Thing`](#thing) |", "| `any` | `Object` |");
        assertThat(text(folder.resolve("docs/README.md")))
                .contains("[`portal:session/begin`](session.md#sessionbegin) – Begin");
    }

    @Test
    void listsFeedWhenListHasKey() throws IOException {
        assertThat(text(folder.resolve("docs/feeds.md")))
                .contains("| [`portal:things/list`](things.md#thingslist) | [`Thing`](records.md#thing) | `thing_id` |"
                        + "  | `maxAge` |")
                .doesNotContain("things/get", "session/begin");
    }

    @Test
    void unchangedFilesAreNotWritten() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        Path changed = folder.resolve("changed.yaml");
        Files.writeString(changed, text(TestTables.SMALL).replace("Sessions.", "Sittings."));

        generate(changed);

        List<String> rewritten = new ArrayList<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                rewritten.add(file.getFileName().toString());
            }
        }
        assertThat(rewritten)
                .containsExactlyInAnyOrder(
                        "SessionOperations.java", "SessionEndpointConfiguration.java", "session.md", "README.md");
    }

    @Test
    void deletesFilesWhenGroupWasRemoved() throws IOException {
        String table = text(TestTables.SMALL);
        int things = table.indexOf("  /thing:");
        int session = table.indexOf("  /begin:");
        Path smaller = folder.resolve("smaller.yaml");
        Files.writeString(
                smaller,
                (table.substring(0, things) + table.substring(session)).replaceAll("  - \\{ name: things.*\n", ""));

        generate(smaller);

        assertThat(names(java("")))
                .containsExactlyInAnyOrder(
                        "ParameterHeaders.java",
                        "PortalOperations.java",
                        "SessionEndpointConfiguration.java",
                        "SessionOperations.java");
        assertThat(names(folder.resolve("docs")))
                .containsExactlyInAnyOrder("README.md", "feeds.md", "records.md", "session.md");
    }

    @Test
    void writesNoFileWhenTableHasMistakes() throws IOException {
        List<Path> before = files();

        assertThatThrownBy(() -> generate(TestTables.WITH_MISTAKES)).isInstanceOf(TableException.class);

        assertThat(files()).isEqualTo(before);
    }

    private void generate(Path table) throws IOException {
        Generator.main(new String[] {
            table.toString(),
            folder.resolve("java").toString(),
            folder.resolve("docs").toString()
        });
    }

    private Path java(String name) {
        return folder.resolve("java/io/github/camelportal/api").resolve(name);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> sources = Files.list(java(""));
                Stream<Path> pages = Files.list(folder.resolve("docs"))) {
            return Stream.concat(sources, pages).sorted().toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** The text with its line breaks and indentation as single blanks. */
    private static String words(Path file) throws IOException {
        return text(file).replaceAll("\\s+", " ");
    }
}
