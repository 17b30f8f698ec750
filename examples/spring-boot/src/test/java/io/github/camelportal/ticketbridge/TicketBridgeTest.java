package io.github.camelportal.ticketbridge;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The ticket bridge opens a ticket over HTTP, and receives the reply of the staff. */
@SpringBootTest(
        classes = {TicketBridgeApplication.class, TicketBridgeTest.Tracing.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "bridge.delay=300ms")
@DirtiesContext
class TicketBridgeTest {

    private static final SimulatedSupport SUPPORT = new SimulatedSupport();

    @Autowired
    private Environment environment;

    @DynamicPropertySource
    static void portal(DynamicPropertyRegistry properties) {
        SUPPORT.properties().forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        SUPPORT.close();
    }

    @Test
    void receivesReplyWhenTicketWasOpenedOverHttp() throws Exception {
        String created = send(request("/tickets")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"subject\": \"Backup fails\", \"body\": \"Please look at web1.\"}")));

        assertThat(created).matches("\\{\"number\":\"\\d+\"}");
        String number = created.replaceAll("\\D", "");
        await().untilAsserted(() -> assertThat(send(request("/replies"))).contains(number + ": The disk was full."));
        assertThat(send(request("/actuator/health")))
                .startsWith("{\"status\":\"UP\"")
                .contains("producer:portal-account-1");
        assertThat(send(request("/actuator/metrics/camel.portal.requests"))).contains("tickets/create");
    }

    @Test
    void makesSpansWhenApplicationHasTracer(@Autowired ProducerTemplate camel, @Autowired InMemorySpanExporter spans) {
        camel.requestBody("direct:open-ticket", Map.of("subject", "Disk is full", "body", "Please look at web1."));

        await().untilAsserted(() -> assertThat(spans.getFinishedSpanItems())
                .filteredOn(span -> span.getName().equals("portal tickets/create"))
                .anySatisfy(span -> assertThat(span.getAttributes().asMap().toString())
                        .contains("portal.operation=tickets/create", "portal.status=success")));
    }

    /** The tracer as the starter of camel-opentelemetry2 creates it, on Spring Boot's bean of OpenTelemetry. */
    @TestConfiguration
    static class Tracing {

        @Bean
        InMemorySpanExporter spans() {
            return InMemorySpanExporter.create();
        }

        @Bean
        SdkTracerProvider tracerProvider(InMemorySpanExporter spans) {
            return SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(spans))
                    .build();
        }

        @Bean
        Tracer tracer(OpenTelemetry openTelemetry) {
            return openTelemetry.getTracer("camel");
        }

        @Bean(initMethod = "", destroyMethod = "")
        OpenTelemetryTracer camelTracer(CamelContext context) {
            OpenTelemetryTracer tracer = new OpenTelemetryTracer();
            tracer.init(context);
            return tracer;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
