package io.github.camelportal.architecture;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Types and methods are named in the words of Camel and HTTP, each of which has one meaning. See CONTRIBUTING.md. */
class VocabularyTest {

    /** Words that no name has, with the word to use. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("answer", "response"),
            Map.entry("repetition", "retry"),
            Map.entry("pause", "backoff or sleep"),
            Map.entry("patience", "timeout"),
            Map.entry("alarm", "timeout"),
            Map.entry("ring", "expire"),
            Map.entry("over", "expired"),
            Map.entry("harmless", "safe"),
            Map.entry("look", "poll or scan"),
            Map.entry("beginning", "initial snapshot"),
            Map.entry("taken", "in flight"),
            Map.entry("vanished", "removed"),
            Map.entry("gone", "removed"),
            Map.entry("hide", "redact"),
            Map.entry("hidden", "redacted"),
            Map.entry("show", "format"),
            Map.entry("shown", "formatted"),
            Map.entry("misfit", "mapping error"),
            Map.entry("sweep", "rescan"),
            Map.entry("still", "unchanged"),
            Map.entry("known", "seen or cached"),
            Map.entry("version", "validator"),
            Map.entry("reply", "response, unless it is the reply to a ticket"));

    /** A reply is a ticket's, and only these types beside those with Ticket or Reply in their path are about tickets. */
    private static final Set<String> ABOUT_REPLIES = Set.of(
            "RepliesFrom",
            "PortalFeedConfiguration",
            "PortalEndpointBuilder",
            "PortalSimulator",
            "Staff",
            "StaffControl",
            "StateControl",
            "PortalDevUIService",
            "SimulatorControl");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    @Test
    void findsAWordWithinAName() {
        assertThat(words("AnswerServer")).containsExactly("answer", "server");
        assertThat(words("HTTPReplies")).containsExactly("http", "reply");
        assertThat(words("isOver")).containsExactly("is", "over");
        assertThat(words("overview")).containsExactly("overview");
    }

    @Test
    void namesHaveTheWordsOfTheField() throws IOException {
        assertThat(names()).filteredOn(name -> !name.offences().isEmpty()).isEmpty();
    }

    /**
     * The name of a type or method.
     *
     * @param text name
     * @param file file that declares it
     */
    private record Name(String text, SourceFile file) {

        List<String> offences() {
            return words(text)
                    .filter(WORDS::containsKey)
                    .filter(word -> !word.equals("reply") || !isAboutTickets())
                    .map(word -> word + ": say " + WORDS.get(word))
                    .toList();
        }

        private boolean isAboutTickets() {
            String path = file.toString().toLowerCase(Locale.ROOT);
            return path.contains("ticket") || ABOUT_REPLIES.contains(file.className());
        }

        @Override
        public String toString() {
            return text + " in " + file + ": " + offences();
        }
    }

    /** The words of a name in lower case, in the singular. */
    private static Stream<String> words(String name) {
        return WORD_BOUNDARY
                .splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.equals("replies") ? "reply" : word)
                .map(word -> WORDS.containsKey(word.replaceAll("s$", "")) ? word.replaceAll("s$", "") : word);
    }

    private static List<Name> names() throws IOException {
        Map<URI, SourceFile> files = SourceFile.all().stream()
                .filter(SourceFile::isMain)
                .collect(Collectors.toMap(file -> file.absolutePath().toUri(), file -> file));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Name> names = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files.values().stream()
                            .map(SourceFile::absolutePath)
                            .toList()));
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new NameScanner(files.get(unit.getSourceFile().toUri()), names), null);
            }
        }
        return names;
    }

    /** Collects the names of types and methods, nested ones included. */
    private static final class NameScanner extends TreeScanner<Void, Void> {

        private final SourceFile file;
        private final List<Name> names;

        NameScanner(SourceFile file, List<Name> names) {
            this.file = file;
            this.names = names;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            names.add(new Name(type.getSimpleName().toString(), file));
            return super.visitClass(type, null);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            names.add(new Name(method.getName().toString(), file));
            return super.visitMethod(method, null);
        }
    }
}
