package io.github.camelportal.feed.notification;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each notification is processed once where its acknowledgement went through, and never zero times, whatever fails. */
class NotificationDeliveryTest {

    private static final String FAST = "portal:notifications/new?initialDelay=0&delay=30";
    private static final String LIST = "/notifications/new";

    private final SimulatorContext portal = new SimulatorContext();
    private final Map<String, Integer> processed = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aFailedExchangeIsNotAcknowledgedAndComesAgain() throws Exception {
        String good = raise();
        String bad = raise();
        portal.route(route -> route.from(FAST).process(exchange -> {
                    String id = count(exchange);
                    if (id.equals(bad) && processed.get(id) < 3) {
                        throw new IllegalStateException("not yet");
                    }
                }))
                .start();

        awaitAllSeen();

        assertThat(processed).containsExactlyInAnyOrderEntriesOf(Map.of(good, 1, bad, 3));
        assertThat(acknowledgements(bad)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seda", "threads", "wireTap"})
    void anExchangeStillUnderWayIsNotGivenOutAgain(String how) throws Exception {
        String id = raise();
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
                    var from = route.from(FAST);
                    if (how.equals("seda")) {
                        from.to("seda:slow");
                        route.from("seda:slow").to("direct:slow");
                    } else if (how.equals("threads")) {
                        from.threads(2).to("direct:slow");
                    } else {
                        from.process(exchange -> {}).to("seda:slow?waitForTaskToComplete=Never");
                        route.from("seda:slow").to("direct:slow");
                    }
                    route.from("direct:slow").process(exchange -> {
                        count(exchange);
                        assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
                    });
                })
                .start();

        await().until(() -> processed.containsKey(id));
        long polls = portal.count("GET", LIST);
        await().until(() -> portal.count("GET", LIST) > polls + 5);
        assertThat(acknowledgements(id)).isZero();
        release.countDown();

        awaitAllSeen();
        awaitMorePolls();
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(1);
    }

    @Test
    void aFailedAcknowledgementIsRepeatedAndTheNotificationIsNotProcessedAgain() throws Exception {
        String id = raise();
        portal.simulator()
                .faults()
                .inject(Fault.status(500).on("PUT", "/notifications").times(3));
        portal.route(route -> route.from(FAST).process(this::count)).start();

        awaitAllSeen();
        awaitMorePolls();

        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(4);
    }

    @Test
    void anAcknowledgementWhoseAnswerIsLostIsSettledByTheNextList() throws Exception {
        String id = raise();
        portal.simulator()
                .faults()
                .inject(Fault.droppedAfter().on("PUT", "/notifications").times(1));
        portal.route(route -> route.from(FAST).process(this::count)).start();

        awaitAllSeen();
        awaitMorePolls();

        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(1);
    }

    @Test
    void aPortalThatIsDownIsReportedAndWhatHappenedMeanwhileFollows() throws Exception {
        List<Throwable> reported = new CopyOnWriteArrayList<>();
        portal.context().getRegistry().bind("onCall", new ReportingHandler(reported));
        portal.simulator()
                .faults()
                .inject(Fault.error("maintenance_mode")
                        .on("GET", "/notifications")
                        .times(2));
        portal.simulator()
                .faults()
                .inject(Fault.droppedBefore().on("GET", "/notifications").times(2));
        portal.route(route -> route.from(FAST + "&exceptionHandler=#onCall").process(this::count))
                .start();

        await().untilAsserted(() -> assertThat(reported).hasSizeGreaterThanOrEqualTo(1));
        String id = raise();

        awaitAllSeen();
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(reported).allMatch(PortalOperationException.class::isInstance);
        assertThat(reported.toString()).contains("maintenance_mode", "notifications/new");
    }

    @Test
    void aStopInTheMiddleOfABatchLosesNothingAndRepeatsNothing() throws Exception {
        List<String> ids = List.of(raise(), raise(), raise(), raise(), raise());
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        portal.route(route -> route.from(FAST).routeId("notifications").process(exchange -> {
                    if (count(exchange).equals(ids.get(1))) {
                        inTheMiddle.countDown();
                        assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
                    }
                }))
                .start();

        assertThat(inTheMiddle.await(30, TimeUnit.SECONDS)).isTrue();
        Thread stopping = new Thread(() -> portal.context().stop());
        stopping.start();
        await().until(() -> portal.context().getStatus().isStopping());
        goOn.countDown();
        stopping.join();

        int before = processed.size();
        assertThat(before).isBetween(2, 5);
        assertThat(seen()).isEqualTo(before);
        portal.startAgain();

        awaitAllSeen();
        awaitMorePolls();
        assertThat(processed.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(processed.values()).containsOnly(1);
    }

    private String raise() {
        return portal.simulator().staff().raiseNotification("Subject", "Body", "ticket", "1");
    }

    private String count(Exchange exchange) {
        String id = exchange.getMessage().getHeader("CamelPortalNotificationId", String.class);
        processed.merge(id, 1, Integer::sum);
        return id;
    }

    private long acknowledgements(String id) {
        return portal.count("PUT", "/notifications/" + id + "/ack");
    }

    private int seen() {
        return (int) portal.simulator().notifications().stream()
                .filter(SimulatedNotification::seen)
                .count();
    }

    private void awaitAllSeen() {
        await().untilAsserted(() ->
                assertThat(portal.simulator().notifications()).isNotEmpty().allMatch(SimulatedNotification::seen));
    }

    /** Long enough for anything to come that should not. */
    private void awaitMorePolls() {
        long polls = portal.count("GET", LIST);
        await().until(() -> portal.count("GET", LIST) > polls + 3);
    }

    private record ReportingHandler(List<Throwable> reported) implements ExceptionHandler {

        @Override
        public void handleException(Throwable exception) {
            reported.add(exception);
        }

        @Override
        public void handleException(String message, Throwable exception) {
            reported.add(exception);
        }

        @Override
        public void handleException(String message, Exchange exchange, Throwable exception) {
            reported.addAll(Collections.singleton(exception));
        }
    }
}
