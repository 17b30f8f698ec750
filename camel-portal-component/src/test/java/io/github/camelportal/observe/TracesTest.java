package io.github.camelportal.observe;

import java.util.List;
import java.util.Objects;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.apache.camel.opentelemetry2.OpenTelemetryTracer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SecretScan;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Camel's OpenTelemetry support traces calls to a portal. */
class TracesTest {

    private static final String PASSWORD = "canarytraces-passw0rd";
    private static final String VALUE = "hiddenvalue-ofaparameter";
    private static final SecretScan SCAN = new SecretScan(PASSWORD, VALUE);

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final SimulatorContext portal =
            new SimulatorContext(PortalSimulator.builder().password(PASSWORD).start(), AuthMethod.basic);

    @BeforeEach
    void trace() {
        OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .build();
        portal.context().getRegistry().bind("tracer", sdk.getTracer("camel"));
        new OpenTelemetryTracer().init(portal.context());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void setsOperationProviderAndStatusWhenCallEnds() throws Exception {
        call();

        SpanData span = span();
        assertThat(span.getName()).isEqualTo("portal tickets/create");
        assertThat(attribute(span, "portal.operation")).isEqualTo("tickets/create");
        assertThat(attribute(span, "portal.provider")).isEqualTo("custom");
        assertThat(attribute(span, "portal.status")).isEqualTo("success");
        assertThat(attribute(span, "camel.uri")).isEqualTo("portal:tickets/create");
        assertThat(attribute(span, "server.address"))
                .isEqualTo(portal.simulator().baseUrl());
        assertThat(SCAN.in(spans.getFinishedSpanItems().toString())).isEmpty();
    }

    @Test
    void setsHttpStatusWhenCallFails() throws Exception {
        portal.simulator().faults().inject(Fault.error(403, "access denied"));
        call();

        SpanData span = span();
        assertThat(attribute(span, "portal.status")).isEqualTo("refused");
        assertThat(attribute(span, "http.status_code")).isEqualTo("403");
        assertThat(SCAN.in(spans.getFinishedSpanItems().toString())).isEmpty();
    }

    private void call() throws Exception {
        portal.route(route -> route.from("direct:open").to("portal:tickets/create?deptId=1&subject=" + VALUE))
                .start();
        portal.template().send("direct:open", exchange -> exchange.getMessage().setHeader("CamelPortalBody", "text"));
    }

    private SpanData span() {
        List<SpanData> found = spans.getFinishedSpanItems().stream()
                .filter(span -> Objects.equals(attribute(span, "url.scheme"), "portal"))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String attribute(SpanData span, String name) {
        return span.getAttributes().get(AttributeKey.stringKey(name));
    }
}
