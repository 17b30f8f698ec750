package io.github.camelportal.client.decode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A response of the size that maxResponseSize allows fits into a small heap, and a streamed one of any size into a smaller one. */
class ResponseMemoryTest {

    @ParameterizedTest
    @CsvSource({
        "96m, typed, 16, invoice",
        "256m, typed, 16, smallest",
        "128m, json, 16, invoice",
        "128m, json, 16, smallest",
        "64m, stream, 300, invoice"
    })
    void fitsIntoHeapWhenResponseIsAsLongAsAllowed(String heap, String outputType, String megabytes, String element)
            throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ResponseMemoryMain.class.getName(),
                        outputType,
                        megabytes,
                        element)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        System.out.println(megabytes + " MB of " + element + " as " + outputType + " with -Xmx" + heap + ": "
                + output.lines()
                        .filter(line -> line.contains("bytes for"))
                        .findFirst()
                        .orElse(output));
    }
}
