package io.github.camelportal.ticketbridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The code on the page about Spring Boot is part of files that are compiled and tested. */
class SpringBootPageTest {

    private static final Path PROJECT = Path.of("..", "..");

    /** A block, with the comment above it that names its file. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:part of (\\S+) -->\\s*)?```(java|xml|yaml|yml|properties)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void isPartOfTestedFileWhenPageHasCode() {
        assertThat(BLOCK.matcher(read(PROJECT.resolve("docs/spring-boot.md"))).results())
                .hasSizeGreaterThan(3)
                .allSatisfy(block -> {
                    assertThat(block.group(1)).as("file of %s", block.group(3)).isNotNull();
                    assertThat(unindented(read(PROJECT.resolve(block.group(1)))))
                            .contains(code(block));
                });
    }

    private static String code(MatchResult block) {
        return unindented(block.group(3).stripTrailing());
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
