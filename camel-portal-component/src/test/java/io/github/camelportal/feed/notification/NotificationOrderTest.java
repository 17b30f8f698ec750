package io.github.camelportal.feed.notification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.RecordedRequest;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** In which order notifications come, and that none holds up the others. */
class NotificationOrderTest extends SimulatedPortalTestSupport {

    private static final String FAST = "portal:notifications/new?initialDelay=0&delay=20ms";

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @Test
    void afterAnOutageTheOldestComesFirst() throws Exception {
        simulator.faults().inject(Fault.droppedBefore().on("GET", "/notifications"));
        consume(FAST + "&backoffMultiplier=2&backoffErrorThreshold=1");
        await().until(() -> polls() > 2);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ids.add(raise());
            simulator.advanceClock(i % 3 == 0 ? Duration.ofHours(7) : Duration.ZERO);
        }
        simulator.faults().clear();

        await().until(() -> received.size() == ids.size());

        assertThat(received).containsExactlyElementsOf(ids);
    }

    @Test
    void sortsNotificationsWhenListIsUnsorted() throws Exception {
        simulator
                .faults()
                .inject(Fault.response(200, "application/json", """
                {"notifications": [
                  {"id": 10, "subject": "d", "date_added": "2026-01-02 10:00:00", "seen": "0"},
                  {"id": "9", "subject": "c", "date_added": "2026-01-02 10:00:00", "seen": "0"},
                  {"id": 11, "subject": "b", "date_added": "2026-01-02 09:00:00", "seen": "0"},
                  {"id": 12, "subject": "a", "date_added": "2025-12-31 23:00:00", "seen": "0"},
                  {"id": 1, "subject": "e", "seen": "0"}]}""")
                        .on("GET", "/notifications/new")
                        .times(1));
        consume(FAST + "&repeatCount=1");

        await().until(() -> received.size() == 5);

        assertThat(received).containsExactly("12", "11", "9", "10", "1");
    }

    @Test
    void deliversOthersWhenOneFailsForEver() throws Exception {
        List<String> bad = List.of(raise(), raise(), raise());
        failing.addAll(bad);
        consume(FAST + "&maxMessagesPerPoll=1");
        await().until(() -> received.containsAll(bad));
        String good = raise();
        String other = raise();

        await().until(() -> received.containsAll(List.of(good, other)));
        long tries = count(bad.get(0));
        await().until(() -> count(bad.get(0)) > tries);

        assertThat(List.of(count(good), count(other))).containsOnly(1L);
        assertThat(received.indexOf(good)).isLessThan(received.indexOf(other));
    }

    @Test
    void skipsNotificationWhenItHasMappingError() throws Exception {
        unreadable("the day before");
        CapturedLog log = CapturedLog.begin();
        try {
            consume(FAST + "&maxMessagesPerPoll=1");
            await().until(() -> received.containsAll(List.of("5", "7")));
            long polls = polls();
            await().until(() -> polls() > polls + 3);
        } finally {
            log.end();
        }
        assertThat(log.text()).contains("Skipping notification 6", "date_added");
        assertThat(received).doesNotContain("6");

        simulator.faults().clear();
        unreadable("2026-01-02 10:00:00");
        await().until(() -> received.contains("6"));
    }

    @Test
    void manyThatCannotBeAcknowledgedDoNotHoldUpTheNewOnes() throws Exception {
        simulator.faults().inject(Fault.droppedBefore().on("PUT", "/notifications"));
        List<String> ids = List.of(raise(), raise(), raise(), raise());
        consume(FAST);
        await().until(() -> received.containsAll(ids));
        long first = polls();
        await().until(() -> polls() > first + 5);
        simulator.faults().clear();
        await().until(() -> simulator.notifications().stream().allMatch(SimulatedNotification::seen));

        assertThat(received).containsExactlyElementsOf(ids);
        List<Integer> tries = acknowledgementsPerPoll();
        assertThat(tries.get(0)).isEqualTo(4);
        assertThat(tries.subList(1, (int) first + 4)).containsOnly(1);
    }

    private List<Integer> acknowledgementsPerPoll() {
        List<Integer> tries = new ArrayList<>();
        for (RecordedRequest request : simulator.requests()) {
            if (request.method().equals("GET")) {
                tries.add(0);
            } else {
                tries.set(tries.size() - 1, tries.get(tries.size() - 1) + 1);
            }
        }
        return tries;
    }

    private void unreadable(String date) {
        simulator
                .faults()
                .inject(Fault.response(200, "application/json", """
                {"notifications": [
                  {"id": 5, "subject": "a", "date_added": "2026-01-02 09:00:00", "seen": "0"},
                  {"id": 6, "subject": "b", "date_added": "%s", "seen": "0"},
                  {"id": 7, "subject": "c", "date_added": "2026-01-02 11:00:00", "seen": "0"}]}""".formatted(date))
                        .on("GET", "/notifications/new"));
    }

    private String raise() {
        return simulator.staff().raiseNotification("Subject", "Body", "ticket", "1");
    }

    private long count(String id) {
        return received.stream().filter(id::equals).count();
    }

    private long polls() {
        return count("GET", "/notifications/new");
    }

    private void consume(String uri) throws Exception {
        addRoutes(route -> route.from(uri).process(this::receive));
    }

    private void receive(Exchange exchange) {
        String id = exchange.getMessage().getHeader("CamelPortalNotificationId", String.class);
        received.add(id);
        if (failing.contains(id)) {
            throw new IllegalStateException("the route cannot do this one");
        }
    }
}
