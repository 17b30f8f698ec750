package io.github.camelportal.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every link of a page to another file, or to a place in one, leads there. */
class DocumentationLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static List<DocumentationPage> pages() {
        return DocumentationPage.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void linksLeadSomewhere(DocumentationPage page) {
        List<String> dead = LINK.matcher(page.prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .filter(link -> !leadsSomewhere(page, link))
                .toList();

        assertThat(dead).as("dead links of " + page.name()).isEmpty();
    }

    private static boolean leadsSomewhere(DocumentationPage page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page.file() : page.file().resolveSibling(parts[0]);
        return Files.exists(target)
                && (parts.length == 1 || places(DocumentationPage.read(target)).contains(parts[1]));
    }

    /** The anchors of a page, and its headings in the form in which Markdown makes anchors of them. */
    private static Set<String> places(DocumentationPage page) {
        String prose = page.prose();
        Set<String> places = new HashSet<>();
        ANCHOR.matcher(prose).results().forEach(anchor -> places.add(anchor.group(1)));
        HEADING.matcher(prose)
                .results()
                .forEach(heading -> places.add(heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-')));
        return places;
    }
}
