package io.github.camelportal.architecture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Classes and packages of the whole repository stay small, and the name of a type means one type. */
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
    void findsNestedTypes() throws IOException {
        assertThat(types()).extracting(DeclaredType::name).contains("PortalComponent", "Shape", "ComponentOnly");
    }

    @Test
    void sharesNoSimpleNameBetweenTypes() throws IOException {
        Map<String, List<DeclaredType>> byName = types().stream().collect(Collectors.groupingBy(DeclaredType::name));

        assertThat(byName.values())
                .filteredOn(types -> types.stream().anyMatch(DeclaredType::isTopLevel)
                        || types.stream()
                                        .filter(type -> !type.isPrivateOfTest())
                                        .count()
                                > 1)
                .filteredOn(types -> types.size() > 1)
                .isEmpty();
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

    /** Returns the types of all modules, except those nested in endpoint builders, which are named after operations. */
    private static List<DeclaredType> types() throws IOException {
        List<DeclaredType> types = new ArrayList<>();
        SourceFile.parse(SourceFile.all(), (file, unit) -> unit.accept(new TypeScanner(file, types), null));
        return types.stream()
                .filter(type -> type.isTopLevel() || !type.file().isEndpointBuilder())
                .toList();
    }

    /**
     * A type of the repository.
     *
     * @param name     simple name
     * @param file     file that declares it
     * @param nesting  number of types around it
     * @param modifiers modifiers
     */
    private record DeclaredType(String name, SourceFile file, int nesting, Set<Modifier> modifiers) {

        boolean isTopLevel() {
            return nesting == 0;
        }

        /** Tells whether the type can be named in one test only, where no other one can be meant. */
        boolean isPrivateOfTest() {
            return modifiers.contains(Modifier.PRIVATE) && !file.isMain() && !file.isGenerated();
        }
    }

    /** Collects the types of a file, nested ones included. */
    private static final class TypeScanner extends TreeScanner<Void, Void> {

        private final SourceFile file;
        private final List<DeclaredType> types;
        private int nesting;

        TypeScanner(SourceFile file, List<DeclaredType> types) {
            this.file = file;
            this.types = types;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            // An anonymous class has no name.
            if (!type.getSimpleName().isEmpty()) {
                types.add(new DeclaredType(
                        type.getSimpleName().toString(),
                        file,
                        nesting,
                        type.getModifiers().getFlags()));
            }
            nesting++;
            super.visitClass(type, null);
            nesting--;
            return null;
        }
    }
}
