package io.github.camelportal.model;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** JSON needs nothing but the component and Camel's core: no other data format, no module of Jackson. */
class JsonWithoutLibrariesTest {

    private static final long TIMEOUT_SECONDS = 180;

    /** The jars of camel-core, and those that the component depends on. */
    private static final Pattern NEEDED = Pattern.compile(".*[/\\\\](classes|test-classes|("
            + "camel-(api|attachments|base|base-engine|cloud|core-[a-z]+|direct|health|http|http-base|http-common|jackson"
            + "|management-api|support|util|util-json|xml-jaxp-util)"
            + "|jackson-(annotations|core|databind)|httpc(lient|ore)5(-h2)?|slf4j-(api|simple)"
            + "|jakarta\\.(activation|servlet|xml\\.bind)-api)-[0-9][^/\\\\]*\\.jar)");

    @Test
    void keepsEachRecordWhenNoOtherLibraryIsThere(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        JsonRoutes.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(output))
                .contains("kept: " + SampleRecords.types().size());
        assertThat(process.exitValue()).isZero();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
