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

/** Each notification is processed once where its acknowledgement went through, and never zero times, whatever fails. */
class NotificationDeliveryTest {

    private static final String ROUTE = "notifications";
    private static final String FEED = "portal:notifications/new?startScheduler=false&retryDelay=1ms";
    private static final String LIST = "/notifications/new";

    private final SimulatorContext portal = new SimulatorContext();
    private final Map<String, Integer> processed = new ConcurrentHashMap<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void deliversAgainWithoutAcknowledgementWhenExchangeFails() throws Exception {
        String good = raise();
        String bad = raise();
        portal.route(route -> route.from(FEED).routeId(ROUTE).process(exchange -> {
                    String id = count(exchange);
                    if (id.equals(bad) && processed.get(id) < 3) {
                        throw new IllegalStateException("not yet");
                    }
                }))
                .start();

        portal.pollUntil(ROUTE, this::isAllSeen);

        assertThat(processed).containsExactlyInAnyOrderEntriesOf(Map.of(good, 1, bad, 3));
        assertThat(acknowledgements(bad)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seda", "threads", "wireTap"})
    void doesNotDeliverAgainWhenExchangeIsInFlight(String how) throws Exception {
        String id = raise();
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
                    var from = route.from(FEED).routeId(ROUTE);
                    if (how.equals("seda")) {
                        from.to("seda:slow");
                        route.from("seda:slow?pollTimeout=20").to("direct:slow");
                    } else if (how.equals("threads")) {
                        from.threads(2).to("direct:slow");
                    } else {
                        from.process(exchange -> {}).to("seda:slow?waitForTaskToComplete=Never");
                        route.from("seda:slow?pollTimeout=20").to("direct:slow");
                    }
                    route.from("direct:slow").process(exchange -> {
                        count(exchange);
                        assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
                    });
                })
                .start();

        poll(1);
        portal.await(() -> processed.containsKey(id));
        poll(5);
        assertThat(acknowledgements(id)).isZero();
        release.countDown();

        portal.await(this::isAllSeen);
        poll(3);
        portal.await(portal::isIdle);
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(1);
    }

    @Test
    void retriesAcknowledgementOnlyWhenItFails() throws Exception {
        String id = raise();
        portal.simulator()
                .faults()
                .inject(Fault.status(500).on("PUT", "/notifications").times(3));
        portal.route(route -> route.from(FEED).routeId(ROUTE).process(this::count))
                .start();

        portal.pollUntil(ROUTE, this::isAllSeen);
        poll(3);

        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void acknowledgesEverMoreSeldomWhenNotificationStaysUnread(boolean acceptUnconfirmed) throws Exception {
        String id = raise();
        portal.simulator()
                .faults()
                .inject(Fault.response(200, "application/json", "{\"message\": \"Thank you\"}")
                        .on("PUT", "/notifications"));
        portal.route(route -> route.from(FEED + "&acceptUnconfirmed=" + acceptUnconfirmed)
                        .routeId(ROUTE)
                        .process(this::count))
                .start();

        // The first poll processes it. The second one and those 2, 4, 8 and 16 later acknowledge it again.
        poll(2 + 2 + 4 + 8 + 16);
        assertThat(acknowledgements(id)).isEqualTo(6);
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));

        portal.simulator().faults().clear();
        portal.pollUntil(ROUTE, this::isAllSeen);
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
    }

    @Test
    void doesNotAcknowledgeAgainWhenResponseIsLost() throws Exception {
        String id = raise();
        portal.simulator()
                .faults()
                .inject(Fault.droppedAfter().on("PUT", "/notifications").times(1));
        portal.route(route -> route.from(FEED).routeId(ROUTE).process(this::count))
                .start();

        portal.pollUntil(ROUTE, this::isAllSeen);
        poll(3);

        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(acknowledgements(id)).isEqualTo(1);
    }

    @Test
    void reportsFailureAndDeliversLaterWhenPortalIsDown() throws Exception {
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
        portal.route(route -> route.from(FEED + "&exceptionHandler=#onCall")
                        .routeId(ROUTE)
                        .process(this::count))
                .start();

        poll(1);
        assertThat(reported).hasSizeGreaterThanOrEqualTo(1);
        String id = raise();

        portal.pollUntil(ROUTE, this::isAllSeen);
        assertThat(processed).containsExactlyEntriesOf(Map.of(id, 1));
        assertThat(reported).allMatch(PortalOperationException.class::isInstance);
        assertThat(reported.toString()).contains("maintenance_mode", "notifications/new");
    }

    @Test
    void deliversEachOnceWhenRouteStopsWithinBatch() throws Exception {
        List<String> ids = List.of(raise(), raise(), raise(), raise(), raise());
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        portal.route(route -> route.from("portal:notifications/new?initialDelay=0&delay=5ms")
                        .process(exchange -> {
                            if (count(exchange).equals(ids.get(1))) {
                                inTheMiddle.countDown();
                                assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
                            }
                        }))
                .start();

        assertThat(inTheMiddle.await(30, TimeUnit.SECONDS)).isTrue();
        Thread stopping = new Thread(() -> portal.context().stop());
        stopping.start();
        portal.await(() -> portal.context().getStatus().isStopping());
        goOn.countDown();
        stopping.join();

        int before = processed.size();
        assertThat(before).isBetween(2, 5);
        assertThat(seen()).isEqualTo(before);
        portal.startAgain();

        portal.await(this::isAllSeen);
        long polls = portal.count("GET", LIST);
        portal.await(() -> portal.count("GET", LIST) > polls + 3);
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

    private boolean isAllSeen() {
        List<SimulatedNotification> notifications = portal.simulator().notifications();
        return !notifications.isEmpty() && notifications.stream().allMatch(SimulatedNotification::seen);
    }

    private void poll(int times) {
        portal.poll(ROUTE, times);
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
