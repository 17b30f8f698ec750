package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The JDK of the analysis is found without a path in any file of the project. */
class BuilderJdkTest {

    private static final String MODULES = "java.base jdk.internal.vm.ci jdk.jfr";

    @TempDir
    Path folder;

    @Test
    void takesPropertyBeforeEnvironmentAndToolchains() throws IOException {
        Path first = jdk("first", "25.0.3", MODULES);
        Path second = jdk("second", "25.0.3", MODULES);
        Path third = jdk("third", "25", MODULES);

        assertThat(BuilderJdk.find(first.toString(), Map.of("JAVA25_HOME", second.toString()), toolchains(third)))
                .hasValue(new BuilderJdk(first));
        assertThat(BuilderJdk.find("", Map.of("JAVA25_HOME", second.toString()), toolchains(third)))
                .hasValue(new BuilderJdk(second));
        assertThat(BuilderJdk.find(null, Map.of(), toolchains(third))).hasValue(new BuilderJdk(third));
    }

    @Test
    void passesOverJdkWhenItCannotRunImageBuilder() throws IOException {
        Path old = jdk("old", "17.0.15", MODULES);
        Path bare = jdk("bare", "25.0.3", "java.base");
        Path none = folder.resolve("none");
        Path suitable = jdk("suitable", "25.0.3", MODULES);

        assertThat(BuilderJdk.find(
                        old.toString(),
                        Map.of("JAVA25_HOME", bare.toString(), "GRAALVM_HOME", none.toString()),
                        toolchains(suitable)))
                .hasValue(new BuilderJdk(suitable));
    }

    private Path jdk(String name, String release, String modules) throws IOException {
        Path home = Files.createDirectory(folder.resolve(name));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + release + "\"\nMODULES=\"" + modules + "\"\n");
        return home;
    }

    private Path toolchains(Path home) throws IOException {
        return Files.writeString(
                folder.resolve("toolchains.xml"),
                "<toolchains><toolchain><type>jdk</type><configuration><jdkHome>" + home
                        + "</jdkHome></configuration></toolchain></toolchains>");
    }
}
