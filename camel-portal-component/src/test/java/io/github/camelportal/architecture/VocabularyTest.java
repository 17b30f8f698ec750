package io.github.camelportal.architecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Types, methods, fields, parameters and variables are named in the words of Camel and HTTP, each of which has one meaning. See
 * CONTRIBUTING.md.
 */
class VocabularyTest {

    /** Words and phrases that no name has in any of their forms, with the word to use. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("answer", "response"),
            Map.entry("repetition", "retry"),
            Map.entry("pause", "backoff or sleep"),
            Map.entry("patience", "timeout"),
            Map.entry("alarm", "timeout"),
            Map.entry("ring", "expire"),
            Map.entry("over", "expired"),
            Map.entry("harmless", "safe"),
            Map.entry("left alone", "backoff"),
            Map.entry("look", "poll or scan"),
            Map.entry("beginning", "initial snapshot"),
            Map.entry("told", "delivered"),
            Map.entry("given out", "delivered"),
            Map.entry("taken", "in flight"),
            Map.entry("vanish", "removed"),
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

    /** Names that the project did not choose, with the type that declares them, and the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "SimulatedTicket.ANSWERED", "a status of the portal's tickets",
            "StartFrom.beginning", "the word of Kafka's consumers, and a public value of an option",
            "serialVersionUID", "Java's own");

    /** A reply is a ticket's, and only these types beside those with Ticket or Reply in their path are about tickets. */
    private static final Set<String> ABOUT_REPLIES = Set.of(
            "RepliesFrom",
            "OwnReplies",
            "FeedKind",
            "FeedOptions",
            "PortalFeedConfiguration",
            "PortalEndpointBuilder",
            "PortalSimulator",
            "PortalContents",
            "OverviewJson",
            "Staff",
            "StaffControl",
            "StateControl",
            "PortalDevUIService",
            "SimulatorControl",
            "SimulatorState");

    private static final Map<String, String> IRREGULAR = Map.of(
            "reply", "replies|replied|replying",
            "ring", "rings|ringing|rang|rung",
            "hide", "hides|hiding|hid",
            "sweep", "sweeps|sweeping|swept");

    private static final Map<String, Pattern> FORMS =
            WORDS.keySet().stream().collect(Collectors.toMap(word -> word, VocabularyTest::forms));

    private static final Pattern WORD_BOUNDARY = Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    @Test
    void findsAWordWithinAName() {
        assertThat(offendingWords("AnswerServer")).containsExactly("answer");
        assertThat(offendingWords("HTTPReplies")).containsExactly("reply");
        assertThat(offendingWords("isOver")).containsExactly("over");
        assertThat(offendingWords("overview")).isEmpty();
    }

    @Test
    void findsTheFormsOfAWord() {
        assertThat(List.of("answered", "PAUSED", "pausing", "looked", "hiding", "vanishes", "swept"))
                .allSatisfy(name -> assertThat(offendingWords(name)).hasSize(1));
        assertThat(offendingWords("isLeftAlone")).containsExactly("left alone");
        assertThat(offendingWords("given")).isEmpty();
        assertThat(offendingWords("lookup")).isEmpty();
    }

    @Test
    void scansTypesMethodsAndVariablesOfGeneratedSourcesToo() throws IOException {
        assertThat(names())
                .extracting(Name::text)
                .contains("PortalComponent", "createEndpoint", "ANSWERED", "TicketsEndpoints", "serialVersionUID");
    }

    @Test
    void namesHaveTheWordsOfTheField() throws IOException {
        assertThat(names()).filteredOn(name -> !name.offences().isEmpty()).isEmpty();
    }

    @Test
    void sourcesHaveTheExceptions() throws IOException {
        assertThat(names().stream().flatMap(name -> Stream.of(name.text(), name.qualifiedText())))
                .containsAll(EXCEPTIONS.keySet());
    }

    /**
     * The name of a type, method or variable.
     *
     * @param text name
     * @param file file that declares it
     */
    private record Name(String text, SourceFile file) {

        List<String> offences() {
            return offendingWords(text).stream()
                    .filter(word -> !isException())
                    .filter(word -> !word.equals("reply") || !isAboutTickets())
                    .map(word -> word + ": say " + WORDS.get(word))
                    .toList();
        }

        private boolean isException() {
            return EXCEPTIONS.containsKey(text) || EXCEPTIONS.containsKey(qualifiedText());
        }

        private String qualifiedText() {
            return file.className() + "." + text;
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

    /** Returns the entries of {@link #WORDS} that a name contains. */
    private static List<String> offendingWords(String name) {
        String words = WORD_BOUNDARY
                .splitAsStream(name)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream()
                .filter(word -> FORMS.get(word).matcher(words).find())
                .sorted()
                .toList();
    }

    /** Returns a pattern of the forms of a word: for "pause" also pauses, paused and pausing. */
    private static Pattern forms(String word) {
        if (IRREGULAR.containsKey(word)) {
            return Pattern.compile("\\b(" + word + "|" + IRREGULAR.get(word) + ")\\b");
        }
        String stem = word.replaceAll("e$", "");
        String ending = word.endsWith("e") ? "(e|es|ed|ing)" : "(s|es|ed|ing)?";
        return Pattern.compile("\\b" + stem + ending + "\\b");
    }

    private static List<Name> names() throws IOException {
        List<SourceFile> files = SourceFile.all().stream()
                // Camel's plugin chooses the names in the loader of converters.
                .filter(file -> (file.isMain() || file.isGenerated())
                        && !file.path().endsWith("PortalTypeConvertersLoader.java"))
                .toList();
        List<Name> names = new ArrayList<>();
        SourceFile.parse(files, (file, unit) -> unit.accept(new NameScanner(file, names), null));
        return names;
    }

    /** Collects the names of types, methods and variables, nested ones included. */
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

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            names.add(new Name(variable.getName().toString(), file));
            return super.visitVariable(variable, null);
        }
    }
}
