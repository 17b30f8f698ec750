package io.github.camelportal.quarkus.analysis;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The options of the command native-image become options of the image builder. */
class NativeImageArgumentsTest {

    @Test
    void passesArgumentsOfJvmWhenTheyAreMarked() {
        NativeImageArguments arguments = NativeImageArguments.parse(
                "-J-Dfile.encoding=UTF-8 -J--add-opens=java.base/java.io=ALL-UNNAMED --enable-native-access=ALL-UNNAMED");

        assertThat(arguments.jvm())
                .containsExactly(
                        "-Dfile.encoding=UTF-8",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED");
        assertThat(arguments.builder()).isEmpty();
    }

    @Test
    void keepsOptionsWhenTheyAreTheBuildersOwn() {
        assertThat(NativeImageArguments.parse("-H:+AllowFoldMethods -H:IncludeLocales=en -R:MaxHeapSize=1g")
                        .builder())
                .containsExactly("-H:+AllowFoldMethods", "-H:IncludeLocales=en", "-R:MaxHeapSize=1g");
    }

    @Test
    void translatesOptionsWhenTheyHaveAnotherName() {
        assertThat(NativeImageArguments.parse("--features=a.F,b.G --enable-url-protocols=http,https"
                                + " --enable-monitoring=heapdump --no-fallback")
                        .builder())
                .containsExactly(
                        "-H:Features=a.F,b.G",
                        "-H:EnableURLProtocols=http,https",
                        "-H:EnableMonitoringFeatures=heapdump",
                        "-H:FallbackThreshold=0");
    }

    @Test
    void marksEachClassWhenInitializationIsForced() {
        assertThat(NativeImageArguments.parse("--initialize-at-run-time=a.A,b --initialize-at-build-time=c.C")
                        .builder())
                .containsExactly(
                        "-H:ClassInitialization=a.A:run_time,b:run_time", "-H:ClassInitialization=c.C:build_time");
    }

    @Test
    void linksEverythingWhenNoPackagesAreNamed() {
        assertThat(NativeImageArguments.parse("--link-at-build-time").builder()).containsExactly("-H:LinkAtBuildTime=");
        assertThat(NativeImageArguments.parse("--link-at-build-time=a.b").builder())
                .containsExactly("-H:LinkAtBuildTime=a.b");
    }

    @Test
    void knowsJarAndImage() {
        NativeImageArguments arguments = NativeImageArguments.parse("tickets-runner -jar tickets-runner.jar");

        assertThat(arguments.jar()).isEqualTo("tickets-runner.jar");
        assertThat(arguments.image()).isEqualTo("tickets-runner");
    }

    @Test
    void refusesOptionWhenItHasNoTranslation() {
        assertThatThrownBy(() -> NativeImageArguments.parse("--static"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The option --static of native-image has no translation here. Add it.");
    }
}
