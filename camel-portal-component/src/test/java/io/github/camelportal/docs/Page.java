package io.github.camelportal.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file  where it is
 * @param lines its text
 */
record Page(Path file, List<String> lines) {

    /** The folder of the whole project; tests run in that of the component. */
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern NOT_A_ROUTE = Pattern.compile("<!-- not a route: .+ -->");

    /** The README and everything in the folder of pages. */
    static List<Page> all() {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(Stream.of(PROJECT.resolve("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page read(Path file) {
        try {
            return new Page(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return PROJECT.relativize(file).toString().replace('\\', '/');
    }

    /** The fenced blocks, in the order of the page. */
    List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> language = fence(i);
            if (language.isPresent()) {
                int begin = i + 1;
                do {
                    i++;
                } while (!lines.get(i).startsWith("```"));
                String code = String.join("\n", lines.subList(begin, i));
                snippets.add(new Snippet(name(), begin + 1, language.get(), code, isMarked(begin - 2)));
            }
        }
        return snippets;
    }

    private Optional<String> fence(int line) {
        return Optional.of(FENCE.matcher(lines.get(line)))
                .filter(java.util.regex.Matcher::matches)
                .map(fence -> fence.group(1));
    }

    /** Whether the comment that excepts a block is on this line, or above an empty one. */
    private boolean isMarked(int line) {
        int above = line > 0 && lines.get(line).isBlank() ? line - 1 : line;
        return above >= 0 && NOT_A_ROUTE.matcher(lines.get(above)).matches();
    }
}
