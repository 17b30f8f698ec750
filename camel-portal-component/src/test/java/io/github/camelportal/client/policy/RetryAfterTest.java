package io.github.camelportal.client.policy;

import java.io.IOException;
import java.time.Duration;

import org.apache.camel.ConsumerTemplate;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.ScheduledPollConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.support.InvoiceListServer;
import io.github.camelportal.support.PolledRoute;
import io.github.camelportal.support.PortalStub;
import io.github.camelportal.support.ResponseSequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Calls wait for {@code Retry-After} up to a limit, and consumers skip their polls until it ends. */
class RetryAfterTest {

    private static final String POLICY = "maxRetries=1&retryDelay=0&maxRetryAfter=2000";
    private static final String CREATE = "portal:tickets/create?deptId=1&subject=S&body=B&" + POLICY;
    private static final String FAR_AWAY = "Tue, 31 Dec 2999 23:59:59 GMT";

    private final PortalStub portal = new PortalStub();

    @AfterEach
    void stop() {
        portal.close();
    }

    /** A wait in real time; {@code RetryAfterHeaderTest} has all forms, and {@code RetryPolicyTest} all limits. */
    @Test
    void sendsARequestAgainWhenTheTimeHasPassed() {
        ResponseSequence.answer(
                portal,
                ResponseSequence.json(429, "{}").withHeader("Retry-After", "1"),
                ResponseSequence.json("{\"success\": true}"));

        assertThat(call(CREATE).getException()).isNull();
        assertThat(portal.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fri, 31 Dec 1999 23:59:59 GMT", "soon"})
    void sendsARequestAgainAtOnceWhenThereIsNoTime(String value) {
        ResponseSequence.answer(
                portal,
                ResponseSequence.json(429, "{}").withHeader("Retry-After", value),
                ResponseSequence.json("{\"success\": true}"));

        assertThat(call(CREATE).getException()).isNull();
        assertThat(portal.requests()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", FAR_AWAY})
    void failsAtOnceWithTheTimeWhenItIsLongerThanMaxRetryAfter(String value) {
        portal.answers(ResponseSequence.json(429, "{}").withHeader("Retry-After", value));

        Exchange exchange = call(CREATE);

        assertThat(portal.requests()).hasSize(1);
        Duration wait = exchange.getException(PortalRateLimitException.class)
                .getRetryAfter()
                .orElseThrow();
        assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(3));
        assertThat(exchange.getMessage().getHeader("CamelPortalRetryAfter")).isEqualTo(wait.toSeconds());
    }

    @Test
    void clearsTheHeaderWhenTheNextCallSucceeds() {
        portal.answers("{\"success\": true}");

        Exchange exchange = portal.context().createProducerTemplate().request(CREATE, sent -> sent.getMessage()
                .setHeader("CamelPortalRetryAfter", 17L));

        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey("CamelPortalRetryAfter");
    }

    @Test
    void skipsPollsWhileTheBackOffLasts() {
        try (InvoiceListServer list = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(list, "portal:invoices/list")) {
            list.header("Retry-After", "600").answers(429, "{}");

            assertThat(route.poll()).isEmpty();
            list.header("Retry-After", null).lists("1");
            assertThat(route.poll()).isEmpty();

            assertThat(list.requests()).isEqualTo(1);
            assertThat(route.problems()).singleElement().isInstanceOf(PortalRateLimitException.class);
        }
    }

    @Test
    void pollsAgainWhenTheBackOffHasEnded() {
        try (InvoiceListServer list = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(list, "portal:invoices/list")) {
            list.header("Retry-After", "0").answers(429, "{}");

            assertThat(route.poll()).isEmpty();
            list.lists("1");
            assertThat(route.poll()).containsExactly("1 new");
        }
    }

    @Test
    void countsNoPollWhenItIsSkipped() {
        try (InvoiceListServer list = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(list, "portal:invoices/list?sendEmptyMessageWhenIdle=true")) {
            list.header("Retry-After", "600").answers(429, "{}");
            route.poll();
            ScheduledPollConsumer consumer = route.consumer();
            long polls = consumer.getCounter();

            route.poll();
            route.poll();

            assertThat(route.exchanges()).isEmpty();
            assertThat(consumer.getCounter()).isEqualTo(polls);
            // What the last poll came to is still true.
            assertThat(consumer.getErrorCounter()).isEqualTo(1);
        }
    }

    @Test
    void stopsAGreedyConsumerWhenABackOffStarts() {
        try (InvoiceListServer list = new InvoiceListServer();
                PolledRoute route = PolledRoute.of(
                        list, "portal:invoices/list?greedy=true&sendEmptyMessageWhenIdle=true&feedId=greedy")) {
            list.lists("1");
            route.onReceive(exchange -> {
                list.header("Retry-After", "600").answers(429, "{}");
                route.context().createProducerTemplate().request("portal:billing/balance", sent -> {});
            });

            assertThat(route.poll()).containsExactly("1 new");
            assertThat(route.problems()).isEmpty();
            assertThat(list.requests()).isEqualTo(2);
        }
    }

    @Test
    void returnsNothingToAPollingConsumerWhileTheBackOffLasts() throws IOException {
        try (InvoiceListServer list = new InvoiceListServer();
                DefaultCamelContext context = PolledRoute.context(list.baseUrl())) {
            context.start();
            ConsumerTemplate template = context.createConsumerTemplate();
            String uri = "portal:invoices/list?delay=10ms";
            list.header("Retry-After", "600").answers(429, "{}");
            assertThatThrownBy(() -> template.receiveNoWait(uri)).hasStackTraceContaining("429");

            list.header("Retry-After", null).lists("1");

            assertThat(template.receiveNoWait(uri)).isNull();
            assertThat(template.receive(uri, 100)).isNull();
            assertThat(list.requests()).isEqualTo(1);
        }
    }

    @Test
    void waitsWithAPollingConsumerUntilTheBackOffEnds() throws IOException {
        try (InvoiceListServer list = new InvoiceListServer();
                DefaultCamelContext context = PolledRoute.context(list.baseUrl())) {
            context.start();
            ConsumerTemplate template = context.createConsumerTemplate();
            String uri = "portal:invoices/list?delay=10ms";
            list.header("Retry-After", "1").answers(429, "{}");
            assertThatThrownBy(() -> template.receiveNoWait(uri)).hasStackTraceContaining("429");

            list.header("Retry-After", null).lists("1");

            assertThat(template.receive(uri, 60_000)).isNotNull();
            assertThat(list.requests()).isEqualTo(2);
        }
    }

    private Exchange call(String uri) {
        return portal.context().createProducerTemplate().request(uri, sent -> {});
    }
}
