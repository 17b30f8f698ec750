package io.github.camelportal.client.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.support.PortalStub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

/** A long streamed response is on disk for as long as an exchange needs it. */
class SpooledResponseTest {

    private static final String STREAM = "portal:invoices/list?outputType=stream";
    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String LIST = "{\"invoices\": [" + "{\"id\": \"1\"},".repeat(20_000) + "{\"id\": \"2\"}]}";

    private final PortalStub portal = new PortalStub();
    private final AtomicReference<StreamCache> received = new AtomicReference<>();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<Path> before = spooled();
    private ProducerTemplate template;

    @BeforeEach
    void start() throws Exception {
        template = portal.context().createProducerTemplate();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("timer:stream?repeatCount=1&delay=1")
                        .routeId("timer")
                        .autoStartup(false)
                        .circuitBreaker()
                        .to(STREAM)
                        .process(this::keep)
                        .end()
                        .convertBodyTo(String.class)
                        .process(e -> texts.add(e.getMessage().getBody(String.class)));
                from("direct:stream").to(STREAM).process(this::keep);
                from("direct:twice")
                        .to(STREAM)
                        .multicast((before, after) -> before == null
                                        || before.getMessage()
                                                .getBody(String.class)
                                                .equals(after.getMessage().getBody(String.class))
                                ? after
                                : null)
                        .parallelProcessing()
                        .to("direct:text", "direct:text")
                        .end();
                from("direct:text").convertBodyTo(String.class);
            }

            private void keep(Exchange exchange) {
                received.set(exchange.getMessage().getBody(StreamCache.class));
            }
        });
        portal.answers(LIST);
    }

    private void addQueueAndTap() throws Exception {
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("timer:tap?repeatCount=1&delay=1")
                        .routeId("tap")
                        .autoStartup(false)
                        .to(STREAM)
                        .wireTap("direct:archive");
                from("direct:archive")
                        .delay(200)
                        .convertBodyTo(String.class)
                        .process(SpooledResponseTest.this::keepText);
                from("timer:queue?repeatCount=1&delay=1")
                        .routeId("queue")
                        .autoStartup(false)
                        .to(STREAM)
                        .to("seda:quick")
                        .delay(500)
                        .convertBodyTo(String.class)
                        .process(SpooledResponseTest.this::keepText);
                from("seda:quick").process(exchange -> {});
            }
        });
    }

    private void keepText(Exchange exchange) {
        texts.add(exchange.getMessage().getBody(String.class));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "&spoolThreshold=0, false", "&spoolThreshold=1000000, true", "&spoolThreshold=-1, true"})
    void staysInMemoryUpToThreshold(String option, boolean inMemory) {
        StreamCache body = (StreamCache) template.requestBody(STREAM + option, (Object) null);

        assertThat(body.inMemory()).isEqualTo(inMemory);
        assertThat(body.length()).isEqualTo(LIST.length());
        assertThat(template.getCamelContext().getTypeConverter().convertTo(String.class, body))
                .isEqualTo(LIST);
    }

    @Test
    void isReadableAfterBreakerAndDeletedWhenOutermostExchangeEnds() throws Exception {
        portal.context().getRouteController().startRoute("timer");

        await().untilAsserted(() -> assertThat(texts).containsExactly(LIST));
        assertThat(received.get().inMemory()).isFalse();
        await().untilAsserted(() -> assertThat(before).containsAll(spooled()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tap", "queue"})
    void isReadableWhenCopyOutlivesOrPrecedesItsExchange(String route) throws Exception {
        addQueueAndTap();
        portal.context().getRouteController().startRoute(route);

        await().untilAsserted(() -> assertThat(texts).containsExactly(LIST));
        await().untilAsserted(() -> assertThat(before).containsAll(spooled()));
    }

    @Test
    void isReadableAfterExchangeWhenTemplateRequestedIt() throws IOException {
        try (InputStream body = template.requestBody("direct:stream", null, InputStream.class)) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LIST);
        }
    }

    @Test
    void readsEachCopyFromItsStartWhenBranchesAreParallel() {
        assertThat(template.requestBody("direct:twice", (Object) null)).isEqualTo(LIST);
    }

    @Test
    void deletesFilesWhenComponentStops() {
        template.requestBody(STREAM, (Object) null);

        portal.context().stop();

        assertThat(before).containsAll(spooled());
    }

    @Test
    void refusesThresholdThatIsNoNumberOfBytes() {
        assertThat(catchThrowable(() -> template.requestBody(STREAM + "&spoolThreshold=-2", (Object) null)))
                .rootCause()
                .hasMessageContaining("spoolThreshold must be a number of bytes");
    }

    private static List<Path> spooled() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("camel-portal-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
