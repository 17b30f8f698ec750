package io.github.camelportal.quarkus.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The compiler of native executables can link an application with nothing but the extension: GraalVM's points-to analysis reaches no
 * class that is not there. Runs with the profile native-analysis, if a JDK is found that the analysis can run on.
 */
class NativeAnalysisIT {

    private static final Path BUILD = Path.of(System.getProperty("native-analysis.build"));
    private static final Path PATCH = Path.of(System.getProperty("native-analysis.patch"));
    private static final long MINUTES = Long.getLong("native-analysis.minutes");

    private static ImageBuilder builder;

    @BeforeAll
    static void findJdk() throws IOException {
        Path toolchains = Path.of(System.getProperty("user.home"), ".m2", "toolchains.xml");
        Optional<BuilderJdk> jdk =
                BuilderJdk.find(System.getProperty(BuilderJdk.PROPERTY), System.getenv(), toolchains);
        assumeTrue(
                jdk.isPresent(),
                "No native analysis: no JDK 25 with jdk.internal.vm.ci was found. Set -D" + BuilderJdk.PROPERTY
                        + " or JAVA25_HOME to its folder, or add it to Maven's toolchains.xml.");
        builder = new ImageBuilder(jdk.orElseThrow(), BUILD.resolve("image-builder"), PATCH);
    }

    @Test
    void linksApplicationWhenOptionalLibrariesAreAbsent() throws Exception {
        AnalysisOutcome outcome = analyze("guarded", Additions.NONE);

        assertThat(outcome.isSuccess()).as(outcome.output()).isTrue();
    }

    @Test
    void failsWhenApplicationRefersToOptionalLibrary() throws Exception {
        Additions unguarded =
                new Additions(Optional.of(UnguardedMain.class.getName()), List.of(BUILD.resolve("test-classes")));

        AnalysisOutcome outcome = analyze("unguarded", unguarded);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.output())
                .contains("io.micrometer.core.instrument.Tags")
                .contains("registered for linking at image build time");
    }

    private static AnalysisOutcome analyze(String name, Additions additions) throws Exception {
        return builder.analyze(BUILD.resolve("native-sources"), additions, BUILD.resolve(name), MINUTES);
    }
}
