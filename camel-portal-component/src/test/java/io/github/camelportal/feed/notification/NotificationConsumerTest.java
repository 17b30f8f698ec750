package io.github.camelportal.feed.notification;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.apache.camel.Exchange;
import org.apache.camel.support.ScheduledPollConsumer;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.Notification;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** {@code from("portal:notifications/new")} delivers notifications and acknowledges them. */
class NotificationConsumerTest extends SimulatedPortalTestSupport {

    private static final String FAST = "portal:notifications/new?initialDelay=0&delay=50ms";

    private static final String RECEIVED = "mock:received";

    @Test
    void eachNotificationIsAnExchangeOldestFirst() throws Exception {
        String first = raise("ticket", "736633");
        simulator.advanceClock(Duration.ofMinutes(1));
        String second = raise("invoice", "308976");
        addRoutes(route -> route.from(FAST + "&zoneId=Europe/Berlin").to(RECEIVED));

        awaitAcknowledged(first, second);

        assertThat(received()).hasSize(2);
        Exchange exchange = received().get(0);
        Notification notification = exchange.getMessage().getBody(Notification.class);
        assertThat(notification.id()).isEqualTo(first);
        assertThat(notification.subject()).isEqualTo("About ticket 736633");
        assertThat(notification.seen()).isFalse();
        LocalDateTime raised = notification.dateAdded();
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry("CamelPortalNotificationId", first)
                .containsEntry("CamelPortalRelType", "ticket")
                .containsEntry("CamelPortalRelId", "736633")
                .containsEntry(
                        Exchange.MESSAGE_TIMESTAMP,
                        raised.atZone(ZoneId.of("Europe/Berlin")).toInstant().toEpochMilli());
        assertThat(received())
                .extracting(
                        each -> each.getProperty(Exchange.BATCH_INDEX), each -> each.getProperty(Exchange.BATCH_SIZE))
                .containsExactly(tuple(0, 2), tuple(1, 2));
        assertThat(received())
                .extracting(each -> each.getProperty(Exchange.BATCH_COMPLETE))
                .containsExactly(false, true);
        assertThat(count("PUT", "/notifications/" + first + "/ack")).isEqualTo(1);
    }

    @Test
    void relTypeAndRelIdAreAskedOfThePortal() throws Exception {
        String wanted = raise("ticket", "1");
        raise("ticket", "2");
        raise("invoice", "1");
        addRoutes(route -> route.from(FAST + "&relType=ticket&relId=1").to(RECEIVED));

        awaitAcknowledged(wanted);

        assertThat(received()).hasSize(1);
        assertThat(simulator.requests().get(0).query()).isEqualTo("rel_type=ticket&rel_id=1");
    }

    @Test
    void deliversAtMostLimitWhenListIsLonger() throws Exception {
        String[] ids = {raise("a", "1"), raise("b", "2"), raise("c", "3"), raise("d", "4"), raise("e", "5")};
        addRoutes(route -> route.from(FAST + "&maxMessagesPerPoll=2").to(RECEIVED));

        awaitAcknowledged(ids);

        assertThat(received())
                .extracting(exchange -> exchange.getProperty(Exchange.BATCH_SIZE, Integer.class))
                .containsExactly(2, 2, 2, 2, 1);
        assertThat(received())
                .extracting(exchange -> exchange.getMessage().getHeader("CamelPortalNotificationId"))
                .containsExactly((Object[]) ids);
    }

    @Test
    void withoutSplittingOneExchangeHasThemAll() throws Exception {
        String[] ids = {raise("a", "1"), raise("b", "2"), raise("c", "3")};
        addRoutes(route -> route.from(FAST + "&splitResults=false").to(RECEIVED));

        awaitAcknowledged(ids);

        assertThat(received()).hasSize(1);
        List<?> body = received().get(0).getMessage().getBody(List.class);
        assertThat(body).extracting(each -> ((Notification) each).id()).containsExactly(ids);
    }

    @Test
    void withoutAcknowledgementTheRouteDoesIt() throws Exception {
        String id = raise("ticket", "1");
        addRoutes(route -> route.from(FAST + "&ack=none").to(RECEIVED).to("portal:notifications/ack"));

        awaitAcknowledged(id);

        assertThat(received()).hasSize(1);
        assertThat(count("PUT", "/notifications/" + id + "/ack")).isEqualTo(1);
    }

    @Test
    void withoutAnyAcknowledgementItComesAgain() throws Exception {
        raise("ticket", "1");
        addRoutes(route -> route.from(FAST + "&ack=none").to(RECEIVED));

        await().untilAsserted(() -> assertThat(received()).hasSizeGreaterThan(2));

        assertThat(simulator.notifications())
                .noneMatch(io.github.camelportal.simulator.accounts.SimulatedNotification::seen);
    }

    @Test
    void pollEnrichAcknowledgesWhenItsRouteSucceeds() throws Exception {
        String id = raise("ticket", "1");
        addRoutes(route -> route.from("direct:start")
                .pollEnrich("portal:notifications/new", 10_000)
                .to(RECEIVED)
                .process(exchange -> {
                    if (received().size() == 1) {
                        throw new IllegalStateException("the first time it fails");
                    }
                }));

        Exchange failed = template.send("direct:start", exchange -> {});
        assertThat(failed.getException()).hasMessage("the first time it fails");
        assertThat(count("PUT", "/notifications/" + id + "/ack")).isZero();

        Exchange succeeded = template.send("direct:start", exchange -> {});
        assertThat(succeeded.getException()).isNull();
        assertThat(succeeded.getMessage().getBody(Notification.class).id()).isEqualTo(id);
        awaitAcknowledged(id);
    }

    @Test
    void isReadyWhenPortalHasResponded() throws Exception {
        simulator.faults().inject(Fault.status(500).on("GET", "/notifications"));
        addRoutes(route -> route.from("portal:notifications/new?initialDelay=0&delay=50ms&startScheduler=false")
                .routeId("notifications")
                .to(RECEIVED));
        ScheduledPollConsumer consumer =
                (ScheduledPollConsumer) context.getRoute("notifications").getConsumer();
        assertThat(consumer.isConsumerReady()).isFalse();

        simulator.faults().clear();
        consumer.startScheduler();

        await().untilAsserted(() -> assertThat(consumer.isConsumerReady()).isTrue());
    }

    private List<Exchange> received() {
        return getMockEndpoint(RECEIVED).getReceivedExchanges();
    }

    private String raise(String relType, String relId) {
        return simulator.staff().raiseNotification("About " + relType + " " + relId, "Look at it.", relType, relId);
    }

    private void awaitAcknowledged(String... ids) {
        await().untilAsserted(() -> assertThat(simulator.notifications())
                .filteredOn(io.github.camelportal.simulator.accounts.SimulatedNotification::seen)
                .extracting(io.github.camelportal.simulator.accounts.SimulatedNotification::id)
                .contains(ids));
    }
}
