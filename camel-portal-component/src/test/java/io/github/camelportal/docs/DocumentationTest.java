package io.github.camelportal.docs;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
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
        return code().filter(snippet -> !snippet.excepted() && !snippet.isTwinOfYaml());
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
                .hasSizeLessThan(15);
    }

    @Test
    void nearlyAllCodeIsARoute() {
        assertThat(routes().filter(snippet -> !snippet.isRoute())).isEmpty();
    }

    /** The routes in YAML run above, so that equal ones in XML need not run once more. */
    @Test
    void hasSameRouteInXmlWhenPageOfOperationsHasYaml() throws Exception {
        SoftAssertions routes = new SoftAssertions();
        try (RouteText text = new RouteText()) {
            for (DocumentationPage page : DocumentationPage.all()) {
                Snippet yaml = null;
                for (Snippet snippet : page.snippets()) {
                    if (snippet.isTwinOfYaml()) {
                        routes.assertThat(text.of(snippet))
                                .as(snippet.toString())
                                .isEqualTo(text.of(yaml));
                    }
                    yaml = snippet;
                }
            }
        }
        routes.assertAll();
    }

    @Test
    void hasRouteInEachLanguageWhenOperationIsInTable() {
        long operations = OperationTable.groups().stream()
                .mapToLong(group -> group.operations().size())
                .sum();

        assertThat(code().filter(snippet -> snippet.page().startsWith("docs/operations/"))
                        .collect(Collectors.groupingBy(Snippet::language, Collectors.counting())))
                .isEqualTo(Map.of("java", operations, "yaml", operations, "xml", operations));
    }

    private static String causes(Throwable failure) {
        StringBuilder causes = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.append("\n  ").append(cause.getMessage());
        }
        return causes.toString();
    }
}
