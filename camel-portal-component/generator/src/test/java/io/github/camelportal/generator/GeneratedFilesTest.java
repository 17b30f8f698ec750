package io.github.camelportal.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A build fails when it changed a generated file, and says which. */
class GeneratedFilesTest {

    @TempDir
    private Path folder;

    private Path sources;
    private Path pages;
    private Path first;

    @BeforeEach
    void note() throws IOException {
        sources = folder.resolve("sources");
        pages = folder.resolve("the pages");
        Files.createDirectories(sources.resolve("deep/er"));
        Files.createDirectories(pages);
        first = Files.writeString(sources.resolve("deep/er/First.java"), "class First {\n}\n");
        Files.writeString(pages.resolve("a page.md"), "A page\n");
        run("note");
    }

    @Test
    void passesWhenNoFileChanged() {
        assertThatCode(() -> run("compare")).doesNotThrowAnyException();
    }

    @Test
    void passesWhenFileIsRewrittenWithSameText() throws IOException {
        Files.delete(first);
        Files.writeString(first, "class First {\n}\n");

        assertThatCode(() -> run("compare")).doesNotThrowAnyException();
    }

    @Test
    void otherLineEndsPass() throws IOException {
        Files.writeString(first, "class First {\r\n}\r\n");

        assertThatCode(() -> run("compare")).doesNotThrowAnyException();
    }

    @Test
    void namesFileWhenItsTextChanged() throws IOException {
        Files.writeString(pages.resolve("a page.md"), "Another page\n");

        assertStale("a page.md", "First.java");
    }

    @Test
    void namesFileWhenItWasAdded() throws IOException {
        Files.writeString(sources.resolve("deep/Second.java"), "class Second {}\n");

        assertStale("Second.java", "First.java");
    }

    @Test
    void namesFileWhenItWasDeleted() throws IOException {
        Files.delete(first);

        assertStale("First.java", "a page.md");
    }

    @Test
    void allThatIsStaleIsNamedOnce() throws IOException {
        Files.delete(first);
        Files.writeString(sources.resolve("Second.java"), "class Second {}\n");
        Files.writeString(pages.resolve("a page.md"), "Another page\n");

        assertThatThrownBy(() -> run("compare"))
                .hasMessageMatching("(?s).*\\n.*Second\\.java\\n.*First\\.java\\n.*a page\\.md");
    }

    @Test
    void namesFileWhenItsFolderWasMissingBefore() throws IOException {
        Path notes = folder.resolve("other/notes.txt");
        Path later = folder.resolve("later");
        GeneratedFiles.main(new String[] {"note", notes.toString(), later.toString()});
        Files.createDirectories(later);
        Files.writeString(later.resolve("Late.java"), "class Late {}\n");

        assertThatThrownBy(() -> GeneratedFiles.main(new String[] {"compare", notes.toString(), later.toString()}))
                .hasMessageContaining("Late.java");
    }

    @Test
    void namesFileWhenSingleFileChanged() throws IOException {
        Path notes = folder.resolve("single/notes.txt");
        Path page = Files.writeString(folder.resolve("single page.md"), "A page\n");
        GeneratedFiles.main(new String[] {"note", notes.toString(), page.toString()});
        Files.writeString(page, "Another page\n");

        assertThatThrownBy(() -> GeneratedFiles.main(new String[] {"compare", notes.toString(), page.toString()}))
                .hasMessageContaining("single page.md");
    }

    @Test
    void tooFewArgumentsAreRefused() {
        assertThatThrownBy(() -> GeneratedFiles.main(new String[] {"note", "notes.txt"}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note|compare");
    }

    private void assertStale(String name, String other) {
        assertThatThrownBy(() -> run("compare"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("Commit them and build again")
                .message()
                .doesNotContain(other);
    }

    private void run(String mode) throws IOException {
        GeneratedFiles.main(
                new String[] {mode, folder.resolve("target/notes.txt").toString(), sources.toString(), pages.toString()
                });
    }
}
