package io.github.camelportal.internal.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.impl.BasicEndpointDetails;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.decode.BinaryResponseReader;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.decode.JsonResponseReader;
import io.github.camelportal.internal.client.decode.ListPage;
import io.github.camelportal.internal.client.decode.ListPageReader;
import io.github.camelportal.internal.client.decode.PagedIterator;
import io.github.camelportal.internal.client.decode.RecordResponseReader;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.model.Invoice;
import io.github.camelportal.support.ManualTime;
import io.github.camelportal.support.ManualTimer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the deadline and the read timeout do to a request, in each way to read its response, without real time. */
class HttpTransportTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String SLOW = "no complete response within requestDeadline=10000 ms";
    private static final PortalRequest LIST = PortalRequest.of(OperationTable.operation("invoices", "list"));
    private static final PortalRequest CREATE = PortalRequest.of(OperationTable.operation("tickets", "create"));

    /** Two elements, the second one with more than any buffer holds. */
    private static final String BEGINNING =
            "{\"invoices\": [{\"id\": \"1\"}, {\"id\": \"2\", \"note\": \"" + "x".repeat(200_000) + "\"}";

    private Portal portal;
    private BooleanSupplier cancelled;
    private boolean sent = true;
    private boolean closed;
    private final ManualTime time = new ManualTime();
    private final ManualTimer timer = new ManualTimer(time);
    private final CloseableHttpClient http = HttpClients.custom()
            .addExecInterceptorFirst("portal", (request, scope, chain) -> {
                cancelled = scope.execRuntime::isExecutionAborted;
                if (sent) {
                    scope.clientContext.setEndpointDetails(connection());
                }
                return portal.respond();
            })
            .build();
    private final HttpTransport transport = new HttpTransport("https://example.com/api", () -> http, timer);

    /** The other side of the connection. */
    @FunctionalInterface
    private interface Portal {
        ClassicHttpResponse respond() throws IOException;
    }

    /** The ways to read a response whose result is complete before the deadline. */
    private enum Output {
        RECORDS(RecordResponseReader.INSTANCE),
        JSON(JsonResponseReader.INSTANCE),
        BYTES(new BinaryResponseReader((bytes, file) -> bytes.readAllBytes())),
        LIST(ListPageReader.TYPED);

        private final ResponseReader<?> reader;

        Output(ResponseReader<?> reader) {
            this.reader = reader;
        }
    }

    @AfterEach
    void stop() throws IOException {
        http.close();
        assertThat(timer.pending()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenNoResponseStarts(Output output) {
        portal = () -> {
            block();
            return response("{}");
        };

        assertThatThrownBy(() -> send(LIST, output.reader, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenTheBodyIsSilent(Output output) {
        portal = () -> response(BEGINNING, this::block);

        assertThatThrownBy(() -> drain(send(LIST, output.reader, true)))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenTheBodyTrickles(Output output) {
        portal = () -> response(BEGINNING, this::trickle);

        assertThatThrownBy(() -> drain(send(LIST, output.reader, true)))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
        assertThat(closed).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "JSON", "BYTES"})
    void leavesTheOutcomeOfAWriteUnknownWhenItsResponseIsLate(Output output) {
        for (Portal slow : List.<Portal>of(
                () -> {
                    block();
                    return response("{}");
                },
                () -> response("{\"success\": ", this::block),
                () -> response("{\"success\": ", this::trickle))) {
            portal = slow;

            assertThatThrownBy(() -> send(CREATE, output.reader, true))
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining(SLOW);
        }
    }

    @Test
    void tellsThatAWriteWasNotSentWhenTheDeadlineCutsTheConnectShort() {
        sent = false;
        portal = () -> {
            block();
            return response("{}");
        };

        assertThatThrownBy(() -> send(CREATE, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
    }

    @Test
    void failsAtTheDeadlineWhenTheClientIsCancelledBetweenTwoSteps() {
        sent = false;
        portal = () -> {
            time.advance(LIMIT);
            assertThat(cancelled.getAsBoolean()).isTrue();
            throw new IllegalStateException("Endpoint not acquired / already released");
        };

        for (PortalRequest request : List.of(LIST, CREATE)) {
            assertThatThrownBy(() -> send(request, JsonResponseReader.INSTANCE, true))
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .hasMessageContaining(SLOW);
        }
    }

    @Test
    void keepsAnExceptionOfTheClientWhenItWasNotCancelled() {
        portal = () -> {
            throw new IllegalStateException("a bug");
        };

        assertThatThrownBy(() -> send(LIST, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesNoDeadlineWhenTheConnectionEndsBeforeIt() {
        portal = () -> response(BEGINNING, () -> {
            throw new IOException("reset");
        });

        assertThatThrownBy(() -> send(LIST, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("IOException (reset)")
                .hasMessageNotContaining("requestDeadline");
    }

    @Test
    void closesTheResponseWhenItIsRead() {
        portal = () -> response("{\"invoices\": []}");

        send(LIST, JsonResponseReader.INSTANCE, true);

        assertThat(closed).isTrue();
        assertThat(timer.pending()).isZero();
    }

    @Test
    void closesTheResponseWhenItReportsAFailure() {
        for (boolean buffered : new boolean[] {true, false}) {
            closed = false;
            portal = () -> response("{\"error\": [\"no\"]}");

            assertThatThrownBy(() -> send(LIST, ListPageReader.TYPED, buffered))
                    .isExactlyInstanceOf(PortalOperationException.class);
            assertThat(closed).isTrue();
        }
    }

    @Test
    void failsAfterTheFirstElementsWhenAStreamIsSilent() throws IOException {
        portal = () -> response(BEGINNING, this::block);

        assertFailsAfterTheFirstElement();
    }

    @Test
    void failsAfterTheFirstElementsWhenAStreamTrickles() throws IOException {
        portal = () -> response(BEGINNING, this::trickle);

        assertFailsAfterTheFirstElement();
    }

    private void assertFailsAfterTheFirstElement() {
        PagedIterator elements = new PagedIterator(number -> send(LIST, ListPageReader.TYPED, false));

        assertThat(((Invoice) elements.next()).id()).isEqualTo("1");
        // The second element arrives as a whole, but what follows it does not.
        PortalOperationException failure =
                catchThrowableOfType(PortalOperationException.class, () -> elements.forEachRemaining(each -> {}));

        assertThat(failure)
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
        assertThat(closed).isTrue();
    }

    @Test
    void doesNotCountTheTimeOfTheRouteWhenAListIsStreamed() {
        portal = () -> response(BEGINNING + "]}");

        PagedIterator elements = new PagedIterator(number -> send(LIST, ListPageReader.TYPED, false));
        assertThat(((Invoice) elements.next()).id()).isEqualTo("1");
        time.advance(LIMIT.multipliedBy(100));

        assertThat(((Invoice) elements.next()).id()).isEqualTo("2");
        assertThat(elements.hasNext()).isFalse();
        assertThat(closed).isTrue();
    }

    @Test
    void countsTheTimeOfTheRouteWhenAListIsBuffered() {
        portal = () -> response(BEGINNING, this::block);
        ListPage page = send(LIST, ListPageReader.TYPED, true);

        time.advance(LIMIT);

        assertThat(cancelled.getAsBoolean()).isTrue();
        close(page);
    }

    private <T> T send(PortalRequest request, ResponseReader<T> reader, boolean buffered) {
        Deadline deadline = Deadline.after(LIMIT, time.ticker());
        CallContext call = new CallContext(deadline, null, time.sleeper(), Long.MAX_VALUE, buffered, false);
        return transport.send(
                request, null, reader, new ErrorDecoder(request.operation(), new Redactor(List.of())), call);
    }

    /** Reads a page to its end, since only the other results are complete. */
    private static void drain(Object result) {
        if (result instanceof ListPage page) {
            new PagedIterator(number -> page).forEachRemaining(element -> {});
        }
    }

    private static void close(ListPage page) {
        try {
            page.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Blocks until the request is cancelled. */
    private void block() throws IOException {
        time.advance(LIMIT.multipliedBy(2));
        assertThat(cancelled.getAsBoolean()).isTrue();
        throw new IOException("Socket closed");
    }

    /** Takes a while for each byte, until the request is cancelled. */
    private void trickle() throws IOException {
        time.advanceMillis(900);
        if (cancelled.getAsBoolean()) {
            throw new IOException("Socket closed");
        }
    }

    private ClassicHttpResponse response(String body) {
        return response(new ByteArrayInputStream(body.getBytes(UTF_8)));
    }

    /** A response whose beginning arrives at once, and each further byte, a blank, after an action. */
    private ClassicHttpResponse response(String beginning, Wait wait) {
        InputStream arrived = new ByteArrayInputStream(beginning.getBytes(UTF_8));
        return response(new InputStream() {
            @Override
            public int read() throws IOException {
                int next = arrived.read();
                if (next < 0) {
                    wait.run();
                }
                return next < 0 ? ' ' : next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = arrived.read(buffer, offset, length);
                if (read < 0) {
                    buffer[offset] = (byte) read();
                    return 1;
                }
                return read;
            }
        });
    }

    /** What happens before a byte arrives. */
    @FunctionalInterface
    private interface Wait {
        void run() throws IOException;
    }

    private ClassicHttpResponse response(InputStream body) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200) {
            @Override
            public void close() throws IOException {
                closed = true;
                super.close();
            }
        };
        response.setEntity(new InputStreamEntity(body, ContentType.APPLICATION_JSON));
        return response;
    }

    private static EndpointDetails connection() {
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 80);
        return new BasicEndpointDetails(address, address, null, Timeout.DISABLED);
    }
}
