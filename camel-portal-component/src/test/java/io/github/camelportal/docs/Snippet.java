package io.github.camelportal.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A block of code on a page.
 *
 * @param page     name of the page
 * @param line     number of the first line of the code
 * @param language what stands behind the fence
 * @param code     the lines between the fences
 * @param source   the file that it is a part of, where the page says that it is no route; else null
 */
public record Snippet(String page, int line, String language, String code, Path source) {

    private static final Pattern OPERATION = Pattern.compile("portal:(\\w+)/([\\w-]+)");

    /** The command of the Kamelet portal-vm-power-action, which makes it an operation. */
    private static final Pattern COMMAND = Pattern.compile("command: (\\w+)");

    /** Where the pages keep files; what they leave there would be the state of the next run. */
    private static final Pattern FOLDER = Pattern.compile("/var/lib/portal|/mnt/shared");

    private static final Path RUN =
            Path.of("target", "snippets", UUID.randomUUID().toString());

    public boolean isCode() {
        return language.equals("java") || language.equals("yaml") || isXml();
    }

    public boolean isJava() {
        return language.equals("java");
    }

    /** Whether it is a route in XML. The other XML on the pages is for Maven. */
    boolean isXml() {
        return language.equals("xml") && code.contains("<route");
    }

    /** Whether it repeats in XML the YAML route above it, as on the pages of operations. */
    boolean isTwinOfYaml() {
        return isXml() && page.startsWith("docs/operations/");
    }

    /** The name of a file with this content. */
    String fileName() {
        return "snippet." + language;
    }

    /** Whether the page says that it is no route, but a part of a file. */
    boolean excepted() {
        return source != null;
    }

    /** Whether it stands in that file, however far it is indented there. */
    boolean isPartOfSource() {
        return unindented(DocumentationPage.read(source).lines().stream()).contains(unindented(code.lines()));
    }

    private static String unindented(Stream<String> lines) {
        return lines.map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    /** Whether it begins a route; other Java on the pages is compiled and called. */
    boolean isRoute() {
        return !isJava() || code.contains("from(");
    }

    /** The code with a folder of its own in place of those of the pages. */
    String runnable() {
        return FOLDER.matcher(code).replaceAll(folder());
    }

    /** Where it keeps files in this run. */
    String folder() {
        return RUN.resolve(page.replaceAll("\\W", "-") + line).toString().replace('\\', '/');
    }

    /** Whether nothing that was there before it started comes out of it. */
    boolean beginsWithNow() {
        return code.contains("startFrom=now");
    }

    /** The operations that it names, as in {@code tickets/get}. */
    List<String> operations() {
        return Stream.concat(
                        OPERATION.matcher(code).results().map(match -> match.group(1) + "/" + match.group(2)),
                        COMMAND.matcher(code).results().map(match -> "vms/" + match.group(1)))
                .toList();
    }

    public boolean mentions(String text) {
        return code.contains(text);
    }

    /** Its place, as a reader of a failure looks for it. */
    @Override
    public String toString() {
        return page + ":" + line + " (" + language + ")";
    }
}
