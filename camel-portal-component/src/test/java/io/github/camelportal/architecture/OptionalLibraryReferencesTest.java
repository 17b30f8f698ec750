package io.github.camelportal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Optional libraries are used behind services only. A service file names its provider as text, so that neither a JVM nor the compiler
 * of native executables links the provider in an application without the library. The endpoint builders of {@code dsl} are the
 * exception: applications refer to them, and the component does not.
 */
class OptionalLibraryReferencesTest {

    /** The libraries of every application: the dependencies that are not optional, and what these expose. */
    private static final Set<String> LIBRARIES = Set.of(
            "camel-api",
            "camel-health",
            "camel-http",
            "camel-http-base",
            "camel-http-common",
            "camel-jackson",
            "camel-management-api",
            "camel-support",
            "camel-util",
            "camel-util-json",
            "httpclient5",
            "httpcore5",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jspecify",
            "slf4j-api");

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path SERVICES = CLASSES.resolve("META-INF/services");
    private static final String BUILDERS = "io.github.camelportal.dsl.";

    private final ClassReferences references = ClassReferences.in(CLASSES);
    private final Set<String> guarded = references.needingOtherThan(LIBRARIES);

    @Test
    void reachesOptionalLibrariesThroughServicesOnly() throws IOException {
        Set<String> entries = references.unreferenced(guarded);

        assertThat(entries)
                .filteredOn(name -> !name.startsWith(BUILDERS))
                .containsExactly(
                        "io.github.camelportal.internal.attachment.CamelMessageAttachments",
                        "io.github.camelportal.internal.observe.MicrometerCallListenerFactory",
                        "io.github.camelportal.internal.observe.PortalSpanDecorator",
                        "io.github.camelportal.internal.specification.document.OpenApiDocumentReader")
                .isSubsetOf(providers());
    }

    @Test
    void guardsNoClassThatEveryApplicationLinks() {
        assertThat(guarded)
                .allMatch(name -> name.startsWith(BUILDERS)
                        || name.startsWith("io.github.camelportal.internal.attachment.")
                        || name.startsWith("io.github.camelportal.internal.observe.")
                        || name.startsWith("io.github.camelportal.internal.specification.document."));
    }

    @Test
    void findsOptionalLibraries() {
        assertThat(guarded.stream().flatMap(name -> references.artifactsOf(name).stream()))
                .contains(
                        "camel-attachments",
                        "camel-endpointdsl",
                        "camel-telemetry",
                        "jackson-dataformat-yaml",
                        "micrometer-core",
                        "snakeyaml",
                        "swagger-models",
                        "swagger-parser-v3");
    }

    private static List<String> providers() throws IOException {
        try (Stream<Path> files = Files.list(SERVICES)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(OptionalLibraryReferencesTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
