package io.github.camelportal.client.policy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The deadline of a call in real time. {@code HttpTransportTest} has each way to read a response, {@code DeadlineTest} the limits.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallDeadlineTest {

    private static final String SOON = "requestDeadline=500ms&responseTimeout=120000&maxRetries=5&retryDelay=1ms";
    private static final String WRITE = "portal:tickets/create?deptId=1&subject=S&body=B&";
    private static final String TICKETS = "{\"tickets\": [{\"ticket_number\": \"7\"}]}";
    private static final int LONG = 120_000;

    /** More than can be asked for before the deadline. */
    private static final int PAGES = 100_000;

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void failsWhenNoResponseStarts() {
        portal.answers(ResponseSequence.json(TICKETS).withFixedDelay(LONG));

        assertThat(failure("portal:tickets/list?" + SOON))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("requestDeadline=500 ms");
        assertThat(portal.requests()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void failsWhenThePagesOfAListTakeLongerTogether() {
        try (InvoiceListServer pages = new InvoiceListServer()) {
            pages.listsPages(IntStream.range(0, PAGES)
                    .mapToObj(id -> List.of(String.valueOf(id)))
                    .toList());

            assertThat(failure("portal:invoices/list?baseUrl=" + pages.baseUrl() + "&" + SOON))
                    .isExactlyInstanceOf(PortalUnreachableException.class)
                    .hasMessageContaining("requestDeadline=500 ms");
            assertThat(pages.requests()).isLessThan(PAGES);
        }
    }

    /** A byte now and then, so that no timeout of the socket ever ends it. */
    @Test
    void leavesTheOutcomeUnknownWhenTheResponseToAWriteTrickles() {
        String body = "{\"success\": true}";
        portal.answers(ResponseSequence.json(body).withChunkedDribbleDelay(body.length(), LONG));

        assertThat(failure(WRITE + SOON))
                .isExactlyInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("requestDeadline=500 ms");
    }

    @Test
    void failsWhenTheLoginOfTheCallTakesLonger() {
        portal.answers(ResponseSequence.json("{}").withFixedDelay(LONG));

        assertThat(failure(WRITE + "authMethod=token&" + SOON))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("portal:auth/login");
        assertThat(portal.requests()).noneMatch(request -> request.getUrl().endsWith("/tickets"));
    }

    @Test
    void doesNotWaitWhenRetryAfterIsLonger() {
        portal.answers(ResponseSequence.json(429, "{}").withHeader("Retry-After", "9"));

        assertThat(failure(WRITE + "requestDeadline=5000&maxRetries=3"))
                .isExactlyInstanceOf(PortalRateLimitException.class);
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void doesNotWaitWhenTheRateLimitAllowsALaterRequestOnly() {
        portal.answers(TICKETS);
        String uri = "portal:tickets/list?requestsPerSecond=0.001&requestDeadline=5000";
        assertThat(call(uri).getException()).isNull();

        assertThat(failure(uri))
                .isExactlyInstanceOf(PortalUnreachableException.class)
                .hasMessageContaining("requestsPerSecond=0.001")
                .hasMessageContaining("The request was not sent");
        assertThat(portal.requests()).hasSize(1);
    }

    @Test
    void worksWhenThereAreMoreCallsThanCamelKeepsInAQueue() throws Exception {
        portal.context()
                .getExecutorServiceManager()
                .getDefaultThreadPoolProfile()
                .setMaxQueueSize(1);
        portal.answers(ResponseSequence.json(TICKETS).withFixedDelay(100));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Exchange>> calls = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> call("portal:tickets/list"), threads))
                    .limit(8)
                    .toList();
            for (CompletableFuture<Exchange> each : calls) {
                assertThat(each.get().getException()).isNull();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Exception failure(String uri) {
        return call(uri).getException();
    }

    private Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
