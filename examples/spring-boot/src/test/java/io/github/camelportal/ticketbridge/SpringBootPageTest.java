package io.github.camelportal.ticketbridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The code on the page about Spring Boot is part of files that are compiled and tested, and its versions are the build's. */
class SpringBootPageTest {

    private static final Path PROJECT = Path.of("..", "..");

    private static final Path PAGE = PROJECT.resolve("docs/spring-boot.md");

    /** A block, with the comment above it that names its file. */
    private static final Pattern BLOCK =
            Pattern.compile("(?:part of (\\S+) -->\\s*)?```(java|yaml|yml|properties)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void isPartOfTestedFileWhenPageHasCode() {
        assertThat(BLOCK.matcher(read(PAGE)).results()).hasSizeGreaterThan(3).allSatisfy(block -> {
            assertThat(block.group(1)).as("file of %s", block.group(3)).isNotNull();
            assertThat(unindented(read(PROJECT.resolve(block.group(1))))).contains(code(block));
        });
    }

    @Test
    void hasVersionsOfBuildWhenPageHasPom() {
        String springBoot3 = read(PROJECT.resolve("pom.xml"));
        String springBoot4 = read(PROJECT.resolve("camel-portal-component/spring-boot-starter/boot4-tests/pom.xml"));

        assertThat(List.of("camel.version", "spring-boot.version")).allSatisfy(property -> assertThat(read(PAGE))
                .contains("<" + property + ">" + version(springBoot3, property) + "<")
                .contains("-D" + property + "=" + version(springBoot4, property)));
    }

    private static String version(String pom, String property) {
        Matcher version = Pattern.compile("<" + property + ">(.*?)<").matcher(pom);
        assertThat(version.find()).as(property).isTrue();
        return version.group(1);
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
