package io.github.camelportal.config;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The component works without the libraries that it can report to. */
class OptionalLibrariesTest {

    private static final String METER_REGISTRY = "io.micrometer.core.instrument.MeterRegistry";
    private static final String SPAN_DECORATOR = "org.apache.camel.telemetry.SpanDecorator";
    private static final String PARSER = "io.swagger.v3.parser.OpenAPIV3Parser";
    private static final long PATIENCE_SECONDS = 60;

    /** Runs in a JVM that has none of them; prints how many tickets it was told. */
    public static final class BareCallMain {

        private BareCallMain() {}

        /** Ends with an error where one of them is there after all. */
        public static void main(String[] args) throws Exception {
            for (String missing : new String[] {METER_REGISTRY, SPAN_DECORATOR, PARSER}) {
                assertThatThrownBy(() -> Class.forName(missing)).isInstanceOf(ClassNotFoundException.class);
            }
            try (SimulatorContext portal = new SimulatorContext()) {
                portal.route(route -> route.from("direct:list").to("portal:tickets/list"))
                        .start();
                List<?> tickets = portal.template().requestBody("direct:list", "", List.class);
                System.out.println("tickets: " + tickets.size());
                printProblem(portal);
            }
        }
    }

    private static void printProblem(SimulatorContext portal) {
        try {
            portal.context().getEndpoint("portal:tickets/list?specification=classpath:specification/install.json");
        } catch (RuntimeException e) {
            System.out.println("specification: " + e.getCause().getMessage());
        }
    }

    @Test
    void callsAreMadeAllTheSame(@TempDir Path folder) throws Exception {
        for (String there : new String[] {METER_REGISTRY, SPAN_DECORATOR, PARSER}) {
            assertThat(Class.forName(there)).isNotNull();
        }
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        BareCallMain.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        assertThat(Files.readString(output))
                .contains("tickets: 0")
                .contains("specification: specification=classpath:specification/install.json needs the library"
                        + " io.swagger.parser.v3:swagger-parser-v3");
        assertThat(process.exitValue()).isZero();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(micrometer|telemetry|swagger|snakeyaml)[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
