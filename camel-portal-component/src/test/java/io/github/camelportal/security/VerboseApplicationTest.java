package io.github.camelportal.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.TestProxy;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;

/** An application that tells all that it can, of a portal that repeats what it is sent, tells no secret. */
class VerboseApplicationTest {

    private static final long PATIENCE_SECONDS = 120;
    private static final int EXCERPT = 4000;

    /** Loggers that write whole requests, resolved placeholders or whole URIs. The page about production names them. */
    private static final List<String> WITH_SECRETS = List.of(
            "hc.client5.http.headers",
            "hc.client5.http.wire",
            "camel.component.properties.DefaultPropertiesParser",
            "camel.component.properties.PropertiesComponent",
            "camel.impl.engine.AbstractCamelContext",
            "camel.impl.engine.DefaultCamelContextExtension",
            "camel.support.DefaultComponent",
            "camel.support.EndpointHelper",
            "camel.support.management.MixinRequiredModelMBean");

    @TempDir
    private Path folder;

    private final PortalStub portal = new PortalStub();
    private TestProxy proxy;

    @BeforeEach
    void start() throws IOException {
        proxy = new TestProxy("ann", Canaries.PROXY_PASSWORD, portal.server().port());
        portal.answers(aResponse()
                .withStatus(400)
                .withHeader("Content-Type", "text/plain")
                .withBody("You sent {{{request.headers.Authorization}}} and {{{request.body}}}")
                .withTransformers("response-template"));
        portal.server()
                .stubFor(any(urlMatching("/api/(login|token)"))
                        .willReturn(okJson("{\"token\": \"" + Canaries.SESSION_TOKEN + "\", \"refresh\": \""
                                + Canaries.REFRESH_TOKEN + "\"}")));
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
        portal.close();
    }

    @Test
    void inLogsOfTheLowestLevelInFailuresAndInAllTools() throws Exception {
        String told = run();

        assertThat(told.strip().endsWith(VerboseApplication.END))
                .as("ended as it should: %s", told.substring(Math.max(0, told.length() - EXCERPT)))
                .isTrue();
        assertThat(List.of(
                        "TRACE org.apache.camel.",
                        "DEBUG org.apache.camel.component.http.HttpComponent - Creating endpoint uri https://portal",
                        "DEBUG org.apache.hc.client5.",
                        "DEBUG io.github.camelportal.internal.client.auth.SessionClient",
                        "You sent Basic *** and",
                        "You sent Bearer *** and",
                        "EndpointUri=portal://contacts/create?"))
                .allMatch(told::contains);
        assertThat(Canaries.linesWithOne(told)).isEmpty();
    }

    private String run() throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for some seconds.
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-cp",
                System.getProperty("java.class.path"));
        WITH_SECRETS.forEach(
                logger -> builder.command().add("-Dorg.slf4j.simpleLogger.log.org.apache." + logger + "=info"));
        builder.command()
                .addAll(List.of(VerboseApplication.class.getName(), portal.baseUrl(), String.valueOf(proxy.port())));
        builder.environment()
                .putAll(Map.of(
                        VerboseApplication.PASSWORD, Canaries.PASSWORD,
                        VerboseApplication.TOKEN, Canaries.ACCESS_TOKEN,
                        VerboseApplication.PROXY_PASSWORD, Canaries.PROXY_PASSWORD,
                        VerboseApplication.CONTACT_PASSWORD, Canaries.CONTACT_PASSWORD));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }
}
