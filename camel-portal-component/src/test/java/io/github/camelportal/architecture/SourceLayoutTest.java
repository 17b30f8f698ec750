package io.github.camelportal.architecture;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Classes and packages of the whole repository stay small, and a class name means one class. */
class SourceLayoutTest {

    private static final int MOST_CLASSES_OF_A_PACKAGE = 25;
    private static final int MOST_LINES_OF_A_CLASS = 300;

    private static final List<SourceFile> HAND_WRITTEN =
            SourceFile.all().stream().filter(file -> !file.isGenerated()).toList();

    @Test
    void findsTheSourcesOfAllModules() {
        assertThat(HAND_WRITTEN)
                .extracting(SourceFile::className)
                .contains("PortalComponent", "PortalSimulator", "ArchitectureTest", "TicketTable", "Generator");
    }

    @Test
    void sharesNoSimpleNameBetweenClasses() {
        Map<String, List<SourceFile>> byName =
                SourceFile.all().stream().collect(Collectors.groupingBy(SourceFile::className));

        assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    @Test
    void keepsPackagesSmall() {
        Map<String, Long> sizes = HAND_WRITTEN.stream()
                .map(file -> file.folder().toString().replace('\\', '/'))
                // One record for each kind of thing in a portal.
                .filter(folder -> !folder.endsWith("src/main/java/io/github/camelportal/model"))
                .collect(Collectors.groupingBy(folder -> folder, Collectors.counting()));

        assertThat(sizes)
                .allSatisfy(
                        (folder, size) -> assertThat(size).as(folder).isLessThanOrEqualTo(MOST_CLASSES_OF_A_PACKAGE));
    }

    @Test
    void keepsClassesShort() {
        assertThat(HAND_WRITTEN)
                // An option is a field, a getter and a setter.
                .filteredOn(file -> !file.className().endsWith("Configuration"))
                .filteredOn(file -> file.lines() > MOST_LINES_OF_A_CLASS)
                .isEmpty();
    }
}
