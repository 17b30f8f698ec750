package io.github.camelportal.docs;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.api.OperationTable;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route on the pages compiles or loads, starts, and does what it says with a simulated portal. */
class DocumentationTest {

    private static SnippetCompiler compiler;

    @BeforeAll
    static void compile() throws IOException {
        compiler = new SnippetCompiler(routes().filter(Snippet::isJava).toList());
    }

    static Stream<Snippet> routes() {
        return code().filter(snippet -> !snippet.excepted());
    }

    private static Stream<Snippet> code() {
        return DocumentationPage.all().stream()
                .flatMap(page -> page.snippets().stream())
                .filter(Snippet::isCode);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    void runsRouteWhenPageHasSnippet(Snippet snippet) {
        try (SnippetRun run = new SnippetRun(snippet)) {
            run.run(compiler);
        } catch (Exception | AssertionError e) {
            throw new AssertionError(snippet + ": " + causes(e) + "\n" + snippet.code(), e);
        }
    }

    /** Blocks of Java or YAML that are no routes are to be rare: each is a part of a file that is compiled and tested. */
    @Test
    void isPartOfSourceFileWhenSnippetIsNoRoute() {
        List<Snippet> excepted = code().filter(Snippet::excepted).toList();

        assertThat(excepted).allMatch(Snippet::isPartOfSource);
        // These pages have tests and whole projects, which are no routes.
        assertThat(excepted)
                .filteredOn(snippet ->
                        !Set.of("docs/testing.md", "docs/fresh-projects.md").contains(snippet.page()))
                .hasSizeLessThan(10);
    }

    @Test
    void nearlyAllCodeIsARoute() {
        assertThat(routes().filter(snippet -> !snippet.isRoute())).hasSize(1);
    }

    @Test
    void everyOperationHasARouteInBothLanguages() {
        long operations = OperationTable.groups().stream()
                .mapToLong(group -> group.operations().size())
                .sum();

        assertThat(routes().filter(snippet -> snippet.page().startsWith("docs/operations/")))
                .hasSize((int) (2 * operations));
    }

    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.append("\n  ").append(cause.getMessage());
        }
        return causes.toString();
    }
}
