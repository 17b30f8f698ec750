package io.github.camelportal.internal.client;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.apache.hc.core5.http.ClassicHttpResponse;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The deadline and the read timeout end a request in each way to read its response. No real time passes. */
class HttpTransportTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String SLOW = "no complete response within requestDeadline=10000 ms";
    private static final PortalRequest LIST = PortalRequest.of(OperationTable.operation("invoices", "list"));
    private static final PortalRequest CREATE = PortalRequest.of(OperationTable.operation("tickets", "create"));

    /** Two elements, the second one with more than any buffer holds. */
    private static final String BEGINNING =
            "{\"invoices\": [{\"id\": \"1\"}, {\"id\": \"2\", \"note\": \"" + "x".repeat(200_000) + "\"}";

    private final ManualTime time = new ManualTime();
    private final ManualTimer timer = new ManualTimer(time);
    private final ManualConnection connection = new ManualConnection(time);
    private final HttpTransport transport = new HttpTransport("https://example.com/api", connection::http, timer);

    /** The ways to read a response whose result is complete before the deadline. */
    private enum Output {
        RECORDS(RecordResponseReader.INSTANCE),
        JSON(JsonResponseReader.INSTANCE),
        BYTES(new BinaryResponseReader((bytes, file) -> bytes.readAllBytes())),
        LIST(ListPageReader.TYPED);

        @SuppressWarnings("ImmutableEnumChecker") // Readers have no state.
        private final ResponseReader<?> reader;

        Output(ResponseReader<?> reader) {
            this.reader = reader;
        }
    }

    @AfterEach
    void stop() throws IOException {
        connection.close();
        // The task that watches the deadlines remains for the next request.
        assertThat(timer.pending()).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenNoResponseStarts(Output output) {
        connection.responds(this::silence);

        assertThatThrownBy(() -> send(LIST, output.reader, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenTheBodyIsSilent(Output output) {
        connection.responds(() -> connection.response(BEGINNING, this::block));

        assertThatThrownBy(() -> drain(send(LIST, output.reader, true)))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
        assertThat(connection.isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Output.class)
    void failsAtTheDeadlineWhenTheBodyTrickles(Output output) {
        connection.responds(() -> connection.response(BEGINNING, connection::trickle));

        assertThatThrownBy(() -> drain(send(LIST, output.reader, true)))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
        assertThat(connection.isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORDS", "JSON", "BYTES"})
    void leavesTheOutcomeOfAWriteUnknownWhenItsResponseIsLate(Output output) {
        for (ManualConnection.ManualPortal slow : List.<ManualConnection.ManualPortal>of(
                this::silence,
                () -> connection.response("{\"success\": ", this::block),
                () -> connection.response("{\"success\": ", connection::trickle))) {
            connection.responds(slow);

            assertThatThrownBy(() -> send(CREATE, output.reader, true))
                    .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                    .hasMessageContaining(SLOW);
        }
    }

    @Test
    void reportsThatWriteWasNotSentWhenDeadlineExpiresDuringConnect() {
        connection.connects(this::silence);

        assertThatThrownBy(() -> send(CREATE, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining(SLOW);
    }

    @Test
    void failsAtTheDeadlineWhenTheClientIsCancelledBetweenTwoSteps() {
        connection.connects(() -> {
            time.advance(LIMIT);
            assertThat(connection.isCancelled()).isTrue();
            throw new IllegalStateException("Endpoint not acquired / already released");
        });

        for (PortalRequest request : List.of(LIST, CREATE)) {
            assertThatThrownBy(() -> send(request, JsonResponseReader.INSTANCE, true))
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .hasMessageContaining(SLOW);
        }
    }

    @Test
    void namesAnExceptionOfTheClientWhenItWasNotCancelled() {
        connection.responds(() -> {
            throw new IllegalStateException("a bug");
        });

        assertThatThrownBy(() -> send(LIST, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("The HTTP client failed: java.lang.IllegalStateException: a bug");
        assertThatThrownBy(() -> send(CREATE, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalOutcomeUnknownException.class);
    }

    @Test
    void namesNoDeadlineWhenTheConnectionEndsBeforeIt() {
        connection.responds(() -> connection.response(BEGINNING, () -> {
            throw new IOException("reset");
        }));

        assertThatThrownBy(() -> send(LIST, JsonResponseReader.INSTANCE, true))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("IOException (reset)")
                .hasMessageNotContaining("requestDeadline");
    }

    @Test
    void closesTheResponseWhenItIsRead() {
        connection.responds(() -> connection.response("{\"invoices\": []}"));

        send(LIST, JsonResponseReader.INSTANCE, true);

        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void closesTheResponseWhenItReportsAFailure() {
        for (boolean buffered : new boolean[] {true, false}) {
            connection.responds(() -> connection.response("{\"error\": [\"no\"]}"));

            assertThatThrownBy(() -> send(LIST, ListPageReader.TYPED, buffered))
                    .isExactlyInstanceOf(PortalOperationException.class);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void failsAfterTheFirstElementsWhenAStreamIsSilent() throws IOException {
        connection.responds(() -> connection.response(BEGINNING, this::block));

        assertFailsAfterTheFirstElement();
    }

    @Test
    void failsAfterTheFirstElementsWhenAStreamTrickles() throws IOException {
        connection.responds(() -> connection.response(BEGINNING, connection::trickle));

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
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void doesNotCountTheTimeOfTheRouteWhenAListIsStreamed() {
        connection.responds(() -> connection.response(BEGINNING + "]}"));

        PagedIterator elements = new PagedIterator(number -> send(LIST, ListPageReader.TYPED, false));
        assertThat(((Invoice) elements.next()).id()).isEqualTo("1");
        time.advance(LIMIT.multipliedBy(100));

        assertThat(((Invoice) elements.next()).id()).isEqualTo("2");
        assertThat(elements.hasNext()).isFalse();
        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void countsTheTimeOfTheRouteWhenAListIsBuffered() {
        connection.responds(() -> connection.response(BEGINNING, this::block));
        ListPage page = send(LIST, ListPageReader.TYPED, true);

        time.advance(LIMIT);

        assertThat(connection.isCancelled()).isTrue();
        close(page);
    }

    private <T> T send(PortalRequest request, ResponseReader<T> reader, boolean buffered) {
        Deadline deadline = Deadline.after(LIMIT, time.ticker());
        CallContext call =
                new CallContext(deadline, null, time.sleeper(), Long.MAX_VALUE, buffered, false, false, false);
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

    private ClassicHttpResponse silence() throws IOException {
        block();
        return connection.response("{}");
    }

    /** Blocks for longer than the limit. */
    private void block() throws IOException {
        connection.blockFor(LIMIT.multipliedBy(2));
    }
}
