package io.github.camelportal.kamelets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Environment variables with the names of parameters do not reach the portal. */
class KameletEnvironmentTest {

    private static final long PATIENCE_SECONDS = 120;

    /** Camel takes {@code {{?domainName}}} from DOMAIN_NAME, and each other parameter likewise. */
    private static final Map<String, String> VARIABLES = Map.of(
            "SUBJECT", "From the environment",
            "NAME", "workstation",
            "TYPE", "A",
            "CONTENT", "192.0.2.99",
            "PRIORITY", "99",
            "DOMAIN_ID", "9999",
            "DOMAIN_NAME", "environment.example.com",
            "COMMAND", "reboot");

    @TempDir
    private Path folder;

    @Test
    void ignoresEnvironmentWhenItHasVariablesWithNamesOfParameters() throws Exception {
        try (PortalSimulator portal = PortalSimulator.start()) {
            List<String> outcomes = run(portal);

            assertThat(outcomes).hasSize(7);
            assertThat(outcomes.subList(0, 5)).allMatch(outcome -> outcome.endsWith(": null"));
            assertThat(outcomes.get(5)).contains("missing_subject");
            assertThat(outcomes.get(6)).contains("mandatory parameters must be provided: command");
            List<RecordedRequest> writes = portal.requests().stream()
                    .filter(request -> !request.method().equals("GET"))
                    .toList();
            assertThat(writes).extracting(RecordedRequest::path).noneMatch(path -> path.contains("/vms/"));
            assertThat(writes)
                    .anyMatch(request -> request.matches("POST", "/tickets")
                            && request.body().contains("\"subject\":\"Disk\""));
            assertThat(writes)
                    .anyMatch(request -> request.matches("POST", "/domain/47/dns")
                            && request.body().contains("\"name\":\"www\"")
                            && request.body().contains("\"type\":\"TXT\"")
                            && request.body().contains("\"content\":\"fine\""));
            assertThat(writes).extracting(RecordedRequest::body).noneMatch(body -> VARIABLES.values().stream()
                    .anyMatch(value -> body.contains("\"" + value)));
        }
    }

    private List<String> run(PortalSimulator portal) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                EnvironmentNode.class.getName());
        builder.environment().putAll(VARIABLES);
        builder.environment()
                .putAll(Map.of(
                        EnvironmentNode.BASE_URL,
                        portal.baseUrl(),
                        EnvironmentNode.USERNAME,
                        portal.username(),
                        EnvironmentNode.PASSWORD,
                        portal.password(),
                        "CLASSPATH",
                        System.getProperty("java.class.path")));
        Process process = builder.redirectOutput(output.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .as(Files.readString(log))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith("portal-"))
                .toList();
    }
}
