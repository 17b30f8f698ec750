package io.github.camelportal.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file  where it is
 * @param lines its text
 */
public record DocumentationPage(Path file, List<String> lines) {

    /** The folder of the whole project; tests run in that of the component. */
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE = Pattern.compile("( *)```(\\w*)");
    private static final Pattern NOT_A_ROUTE = Pattern.compile(" *<!-- not a route: part of (\\S+) -->");

    /** The pages of the project's folder, such as the README, and everything in the folder of pages. */
    public static List<DocumentationPage> all() {
        try (Stream<Path> top = Files.list(PROJECT);
                Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DocumentationPage::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentationPage read(Path file) {
        try {
            return new DocumentationPage(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return PROJECT.relativize(file).toString().replace('\\', '/');
    }

    /** The fenced blocks, in the order of the page; one within a list is indented. */
    public List<Snippet> snippets() {
        List<Snippet> snippets = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int begin = i + 1;
                do {
                    i++;
                } while (!lines.get(i).strip().equals("```"));
                int indent = fence.group(1).length();
                String code = lines.subList(begin, i).stream()
                        .map(line -> line.isBlank() ? "" : line.substring(indent))
                        .collect(Collectors.joining("\n"));
                snippets.add(new Snippet(name(), begin + 1, fence.group(2), code, source(begin - 2)));
            }
        }
        return snippets;
    }

    /** The text without the fenced blocks. */
    String prose() {
        StringBuilder prose = new StringBuilder();
        boolean fenced = false;
        for (String line : lines) {
            boolean fence = line.strip().startsWith("```");
            fenced ^= fence;
            if (!fenced && !fence) {
                prose.append(line).append('\n');
            }
        }
        return prose.toString();
    }

    /** The file that the comment on this line, or above an empty one, names as that which a block is a part of; else null. */
    private Path source(int line) {
        int above = line > 0 && lines.get(line).isBlank() ? line - 1 : line;
        Matcher mark = NOT_A_ROUTE.matcher(above >= 0 ? lines.get(above) : "");
        return mark.matches() ? PROJECT.resolve(mark.group(1)) : null;
    }
}
