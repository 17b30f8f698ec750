package io.github.camelportal.security;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Example;
import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.health.AbstractHealthCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.scan.Canaries;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.SystemProperties;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

/** The scan of all test classes finds a secret that one of them exposes in any way. */
class SuiteScanTest {

    static Stream<Class<?>> planted() {
        return Stream.of(
                Logged.class,
                Printed.class,
                EncodedPassword.class,
                Thrown.class,
                HeldBack.class,
                InAnEndpoint.class,
                InHealth.class,
                InJmx.class,
                Fuzzed.class);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void failsClassWhenSecretIsPlanted(Class<?> planted) {
        TestExecutionSummary summary = run(planted);

        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        // What jqwik tells of the failure is found too, and fails it as a whole.
        assertThat(summary.getFailures()).first().satisfies(failure -> {
            assertThat(failure.getTestIdentifier().getDisplayName()).contains(planted.getSimpleName());
            assertThat(failure.getException()).hasMessageStartingWith("Secrets were shown:");
        });
    }

    @Test
    void passesClassWhenNoSecretIsExposed() {
        TestExecutionSummary summary = run(Discreet.class);

        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getFailures()).isEmpty();
    }

    /** Runs a class that the build passes over, since it is nested; it takes what it has shown with it. */
    private static TestExecutionSummary run(Class<?> planted) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(planted))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    /** In a line of the component's own log, at the lowest level. */
    static class Logged {
        @Test
        void exposesSecret() {
            LoggerFactory.getLogger(PortalClient.class).trace("Authorization: Bearer {}", Canaries.ACCESS_TOKEN);
        }
    }

    /** By anything that prints. */
    static class Printed {
        @Test
        void exposesSecret() {
            System.out.println("password=" + Canaries.PASSWORD);
        }
    }

    /** As HTTP Basic has it. */
    static class EncodedPassword {
        @Test
        void exposesSecret() {
            String credentials = PortalStub.USERNAME + ":" + Canaries.PASSWORD;
            System.out.println(Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
        }
    }

    /** In the cause of what a route fails with, which nobody logs. */
    static class Thrown {
        @Test
        void exposesSecret() {
            try (PortalStub portal = new PortalStub()) {
                IOException cause = new IOException(Canaries.PASSWORD);
                portal.context()
                        .createProducerTemplate()
                        .request(
                                "language:constant:x",
                                exchange -> exchange.setException(new IllegalStateException("failed", cause)));
            }
        }
    }

    /** In a log that a test keeps to itself. */
    static class HeldBack {
        @Test
        void exposesSecret() {
            CapturedLog log = CapturedLog.begin();
            log.line(Canaries.SESSION_TOKEN);
            log.end();
        }
    }

    /** In a URI, as a parameter of which nobody knows that it is a secret. */
    static class InAnEndpoint {
        @Test
        void exposesSecret() {
            try (PortalStub portal = new PortalStub()) {
                portal.context().getEndpoint("portal:tickets/create?subject=" + Canaries.PASSWORD);
            }
        }
    }

    /** In a detail of a health check. */
    static class InHealth {
        @Test
        void exposesSecret() throws Exception {
            try (DefaultCamelContext context = new DefaultCamelContext()) {
                context.start();
                AbstractHealthCheck check = new AbstractHealthCheck("camel", "talkative") {
                    @Override
                    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
                        builder.detail("password", Canaries.PASSWORD).up();
                    }
                };
                check.setCamelContext(context);
                check.call();
            }
        }
    }

    /** In an attribute of a context. */
    static class InJmx {
        @Test
        void exposesSecret() throws Exception {
            try (SystemProperties on = new SystemProperties("org.apache.camel.jmx.disabled", "false");
                    DefaultCamelContext context = new DefaultCamelContext()) {
                assertThat(on).isNotNull();
                context.getGlobalOptions().put("portal", Canaries.PASSWORD);
                context.start();
            }
        }
    }

    /** Where the tests are made by a fuzzer. */
    static class Fuzzed {
        @Example
        void exposesSecret() {
            System.out.println("password=" + Canaries.PASSWORD);
        }
    }

    /** A failed call with a secret password, and an answer that repeats it. */
    static class Discreet {
        @Test
        void exposesSecret() {
            try (PortalStub portal = new PortalStub()) {
                portal.answers(aResponse().withStatus(400).withBody("{\"error\": [\"" + Canaries.PASSWORD + "\"]}"));
                portal.context()
                        .createProducerTemplate()
                        .request("portal:tickets/create", exchange -> exchange.getMessage()
                                .setBody(Map.of("subject", "Help")));
            }
        }
    }
}
