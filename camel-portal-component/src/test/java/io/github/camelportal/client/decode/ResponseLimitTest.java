package io.github.camelportal.client.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

/** A buffered response has a limit, which counts decompressed bytes. A streamed response has none. */
class ResponseLimitTest {

    private static final String LIMIT = "maxResponseSize=100000";
    private static final int UNPACKED = 50_000_000;

    private final PortalStub portal = new PortalStub();
    private final ProducerTemplate template = portal.context().createProducerTemplate();

    @AfterEach
    void stop() throws IOException {
        template.close();
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tickets/get?ticketNumber=7&, typed",
        "tickets/get?ticketNumber=7&, json",
        "tickets/list?, typed",
        "tickets/list?, json"
    })
    void failsWhenDecompressedResponseExceedsLimit(String operation, String output) throws IOException {
        portal.answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withHeader("Content-Encoding", "gzip")
                .withBody(packed()));

        assertThat(call("portal:" + operation + LIMIT + "&outputType=" + output).getException())
                .hasMessageContaining("maxResponseSize=100000 bytes")
                .hasMessageContaining("outputType=stream");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void leavesOutcomeUnknownWhenResponseOfWriteExceedsLimit() {
        portal.answers(ResponseSequence.json("{\"ticket_number\": \"" + "7".repeat(200_000) + "\"}"));

        assertThat(call("portal:tickets/create?deptId=1&subject=S&body=B&" + LIMIT)
                        .getException())
                .isExactlyInstanceOf(PortalOutcomeUnknownException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "iterator"})
    void ignoresLimitWhenResponseIsStreamed(String output) {
        String ticket = "{\"ticket_number\": \"7\"},";
        portal.answers(ResponseSequence.json("{\"tickets\": [" + ticket.repeat(10_000) + "{}]}"));

        assertThat(call("portal:tickets/list?" + LIMIT + "&outputType=" + output)
                        .getException())
                .isNull();
    }

    /** Tens of megabytes that go into some thousand bytes. */
    private static byte[] packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write("{\"tickets\": [".getBytes(US_ASCII));
            byte[] spaces = " ".repeat(100_000).getBytes(US_ASCII);
            for (int written = 0; written < UNPACKED; written += spaces.length) {
                zip.write(spaces);
            }
            zip.write("], \"ticket\": {\"ticket_number\": \"7\"}}".getBytes(US_ASCII));
        }
        return bytes.toByteArray();
    }

    private Exchange call(String uri) {
        return template.request(uri, sent -> {});
    }
}
