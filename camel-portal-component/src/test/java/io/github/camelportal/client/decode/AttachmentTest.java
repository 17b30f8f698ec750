package io.github.camelportal.client.decode;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.converter.stream.FileInputStreamCache;
import org.apache.camel.spi.StreamCachingStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.PortalUnreadableResponseException;
import io.github.camelportal.support.FailingCall;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.RawResponseServer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

/** A file comes out as a stream that can be read again, with its name; what is no file is an error. */
class AttachmentTest {

    private static final String ATTACHMENT = "portal:tickets/attachment?ticketNumber=7&attachmentId=12";
    private static final byte[] LARGE = "0123456789abcdef".repeat(20_000).getBytes(StandardCharsets.US_ASCII);

    private final PortalStub portal = new PortalStub();
    private final FailingCall call = new FailingCall(portal);

    @BeforeEach
    void start() throws Exception {
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:attachment").to(ATTACHMENT);
            }
        });
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static ResponseDefinitionBuilder file(byte[] bytes, String disposition) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/pdf")
                .withHeader("Content-Disposition", disposition)
                .withBody(bytes);
    }

    private Message received() {
        Exchange exchange = portal.context().createProducerTemplate().request(ATTACHMENT, sent -> sent.getMessage()
                .setHeader("X-Own", "kept"));
        assertThat(exchange.getException()).isNull();
        return exchange.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&outputType=typed", "&outputType=json", "&outputType=stream"})
    void aFileIsAStreamWhateverTheOutputType(String option) {
        portal.answers(file("%PDF-1.7 ü".getBytes(StandardCharsets.UTF_8), "attachment; filename=\"invoice 7.pdf\""));

        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request(ATTACHMENT + option, sent -> sent.getMessage().setHeader("X-Own", "kept"));

        assertThat(exchange.getException()).isNull();
        Message message = exchange.getMessage();
        assertThat(message.getHeaders())
                .isEqualTo(Map.of(
                        "X-Own", "kept",
                        "Content-Type", "application/pdf",
                        "CamelPortalFileName", "invoice 7.pdf",
                        "CamelPortalFileLength", 11L));
        StreamCache cache = message.getBody(StreamCache.class);
        assertThat(message.getBody()).isSameAs(cache);
        assertThat(message.getBody(String.class)).isEqualTo("%PDF-1.7 ü");
        cache.reset();
        assertThat(message.getBody(String.class)).isEqualTo("%PDF-1.7 ü");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename=plain.txt                | plain.txt",
                "attachment; filename=\"../../etc/passwd\"     | passwd",
                "attachment; filename=\"C:\\\\temp\\\\a.txt\"  | a.txt",
                "inline; filename=\"page.html\"                | page.html",
                "attachment; filename=\"..\"                   | file",
                "attachment                                    | file"
            })
    void aFileNameIsNoPath(String disposition, String name) {
        portal.answers(file(new byte[] {1, 2, 3}, disposition));

        assertThat(received().getHeader(PortalConstants.FILE_NAME)).isEqualTo(name);
    }

    @Test
    void aFileWithoutHeadersIsAFileAllTheSame() {
        portal.answers(aResponse().withStatus(200).withBody(new byte[] {'{', 0, 1, (byte) 0xFF}));

        Message message = received();

        assertThat(message.getHeaders()).isEqualTo(Map.of("X-Own", "kept", "CamelPortalFileLength", 4L));
        assertThat(message.getBody(byte[].class)).containsExactly('{', 0, 1, 0xFF);
    }

    @Test
    void headersOfAnEarlierFileGo() throws Exception {
        portal.answers(aResponse().withStatus(200).withBody(new byte[] {1}));

        Exchange exchange = portal.context()
                .createProducerTemplate()
                .request("direct:attachment", sent -> sent.getMessage()
                        .setHeaders(new java.util.HashMap<>(
                                Map.of("CamelPortalFileName", "old.txt", "Content-Type", "text/old"))));

        assertThat(exchange.getMessage().getHeaders()).isEqualTo(Map.of("CamelPortalFileLength", 1L));
    }

    @Test
    void aFileThatIsAPageOrJsonKeepsItsName() {
        portal.answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/html")
                .withHeader("Content-Disposition", "attachment; filename=report.html")
                .withBody("<html>Report</html>"));
        assertThat(received().getBody(String.class)).isEqualTo("<html>Report</html>");

        portal.answers(
                file("{\"error\": [\"a log\"]}".getBytes(StandardCharsets.UTF_8), "attachment; filename=log.json"));
        assertThat(received().getBody(String.class)).isEqualTo("{\"error\": [\"a log\"]}");
    }

    @Test
    void aPageIsAnError() {
        portal.answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody("<html>Please log in</html>"));

        PortalOperationException failure = call.failsOnce(ATTACHMENT, PortalUnreadableResponseException.class);

        assertThat(failure.getExcerpt()).isEqualTo("<html>Please log in</html>");
        assertThat(failure).hasMessageContaining("HTTP 200, a page (text/html)");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void anErrorInJsonIsAnError(int status) {
        portal.answers(aResponse().withStatus(status).withBody("{\"error\": [\"no_such_file\"]}"));

        PortalOperationException failure = call.failsOnce(ATTACHMENT, PortalOperationException.class);

        assertThat(failure.getErrors()).containsExactly("no_such_file");
        assertThat(failure.getHttpResponseCode()).isEqualTo(status);
    }

    @Test
    void aFileThatBreaksOffIsAnError() throws Exception {
        String head =
                "HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename=a.bin\r\nContent-Length: 900000\r\n";
        for (int received : new int[] {10, 100_000}) {
            try (RawResponseServer server = new RawResponseServer(head + "\r\n" + "x".repeat(received))) {
                call.fails(ATTACHMENT + "&baseUrl=" + server.baseUrl(), PortalUnreachableException.class);
            }
        }
        call.nextWorks();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLargeFileIsKeptAsCamelKeepsStreams(boolean spool) throws Exception {
        StreamCachingStrategy caching = portal.context().getStreamCachingStrategy();
        caching.stop();
        caching.setSpoolEnabled(spool);
        caching.setSpoolThreshold(1024);
        caching.start();
        portal.answers(file(LARGE, "attachment; filename=large.bin"));
        AtomicReference<Object> body = new AtomicReference<>();
        AtomicReference<byte[]> bytes = new AtomicReference<>();
        portal.context().addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:large").to(ATTACHMENT).process(exchange -> {
                    body.set(exchange.getMessage().getBody());
                    bytes.set(exchange.getMessage().getBody(InputStream.class).readAllBytes());
                });
            }
        });

        Exchange exchange = portal.context().createProducerTemplate().request("direct:large", sent -> {});

        assertThat(exchange.getException()).isNull();
        assertThat(body.get() instanceof FileInputStreamCache).isEqualTo(spool);
        assertThat(bytes.get()).isEqualTo(LARGE);
        assertThat(exchange.getMessage().getHeader(PortalConstants.FILE_LENGTH)).isEqualTo((long) LARGE.length);
    }
}
