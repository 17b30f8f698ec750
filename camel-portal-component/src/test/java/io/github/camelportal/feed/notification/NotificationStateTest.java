package io.github.camelportal.feed.notification;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.RecordedRequest;
import io.github.camelportal.simulator.accounts.SimulatedNotification;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.InspectableStateRepository;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** With a state repository, a notification that was processed is not processed again, whoever knows of it. */
class NotificationStateTest {

    private static final String ROUTE = "notifications";
    private static final String FEED = "portal:notifications/new?startScheduler=false&retryDelay=1ms";
    private static final String NAMED = FEED + "&feedId=news";

    @TempDir
    Path folder;

    private final PortalSimulator simulator = PortalSimulator.start();
    private final List<String> processed = new CopyOnWriteArrayList<>();
    private SimulatorContext portal;

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({"file,refused", "file,lost", "database,refused", "database,lost"})
    void acknowledgesAfterRestartWhenAcknowledgementFailedBefore(String kind, String failure) throws Exception {
        String id = raise("ticket", "1");
        Fault fault = failure.equals("refused") ? Fault.status(500) : Fault.droppedBefore();
        simulator.faults().inject(fault.on("PUT", "/notifications"));
        start(NAMED, repository(kind));
        pollUntil(() -> portal.count("PUT", "/notifications/" + id + "/ack") > 1);
        portal.context().stop();
        assertThat(seen()).isEmpty();

        simulator.faults().clear();
        StateRepository<String, String> states = repository(kind);
        start(NAMED, states);
        pollUntil(() -> seen().contains(id));
        pollUntil(() -> isEmpty(states.getState("news/" + id)));
        poll(3);

        assertThat(processed).containsExactly(id);
    }

    @Test
    void doesNotAcknowledgeAgainAfterRestartWhenResponseWasLost() throws Exception {
        String id = raise("ticket", "1");
        simulator
                .faults()
                .inject(Fault.droppedAfter().on("PUT", "/notifications").times(1));
        start(NAMED, repository("file"));
        poll(1);
        assertThat(seen()).contains(id);
        portal.context().stop();

        StateRepository<String, String> states = repository("file");
        start(NAMED, states);
        pollUntil(() -> isEmpty(states.getState("news/" + id)));

        assertThat(processed).containsExactly(id);
        assertThat(portal.count("PUT", "/notifications/" + id + "/ack")).isEqualTo(1);
    }

    @Test
    void keepsStateWhenNotificationIsUnread() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String id = raise("ticket", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(NAMED, states);
        pollUntil(() -> processed.contains(id));
        poll(3);
        assertThat(states.states("news").keySet()).containsExactly(id);

        simulator.faults().inject(Fault.truncated().on("GET", "/notifications"));
        poll(3);
        assertThat(states.states("news").keySet()).containsExactly(id);

        simulator.faults().clear();
        pollUntil(() -> states.states("news").isEmpty());
        assertThat(processed).containsExactly(id);
    }

    @Test
    void withoutAStateRepositoryItComesAgainAfterARestart() throws Exception {
        String id = raise("ticket", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(NAMED, null);
        pollUntil(() -> portal.count("PUT", "/notifications/" + id + "/ack") > 2);
        assertThat(processed).containsExactly(id);
        portal.context().stop();

        simulator.faults().clear();
        start(NAMED, null);
        pollUntil(() -> seen().contains(id));

        assertThat(processed).containsExactly(id, id);
    }

    @Test
    void withoutAcknowledgementNothingIsKept() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String id = raise("ticket", "1");
        start(NAMED + "&ack=none", states);

        pollUntil(() -> processed.size() > 2);

        assertThat(processed).containsOnly(id);
        assertThat(states.states("news")).isEmpty();
        assertThat(portal.count("PUT", "/notifications/" + id + "/ack")).isZero();
    }

    @Test
    void skipsNotificationWhenIdIsTooLong() throws Exception {
        CapturedLog log = CapturedLog.begin();
        try {
            simulator.faults().inject(listing("x".repeat(200), "y".repeat(201), "ä".repeat(40), ""));
            start(NAMED, repository("database"));
            pollUntil(() -> processed.size() == 1);
            poll(3);
            simulator.faults().clear();
            simulator.faults().inject(listing("y".repeat(201), "7"));
            pollUntil(() -> processed.contains("7"));
            poll(3);
        } finally {
            log.end();
        }

        assertThat(processed).containsExactly("x".repeat(200), "7");
        assertThat(log.text()).contains("Skipping 3 notifications without a usable id");
    }

    @Test
    void skipsNotificationWhenIdWouldLeavePath() throws Exception {
        simulator.faults().inject(listing("..", "7", "."));
        start(NAMED, null);
        pollUntil(() -> processed.contains("7"));
        poll(3);

        assertThat(processed).containsExactly("7");
        assertThat(simulator.requests())
                .filteredOn(request -> request.method().equals("PUT"))
                .extracting(RecordedRequest::path)
                .containsOnly("/notifications/7/ack");
    }

    private static Fault listing(String... ids) {
        String notifications = Stream.of(ids)
                .map(id -> "{\"id\": \"" + id + "\", \"subject\": \"Subject\"}")
                .collect(Collectors.joining(","));
        return Fault.response(200, "application/json", "{\"notifications\": [" + notifications + "]}")
                .on("GET", "/notifications/new");
    }

    @Test
    void feedsWithOtherFiltersHaveStatesOfTheirOwn() throws Exception {
        InspectableStateRepository states = new InspectableStateRepository();
        String ticket = raise("ticket", "1");
        String invoice = raise("invoice", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(FEED + "&relType=ticket&relId=1", states);
        portal.route(route -> route.from(FEED + "&relType=invoice&stateRepository=#states")
                .routeId("invoices")
                .process(exchange ->
                        processed.add(exchange.getMessage().getHeader("CamelPortalNotificationId", String.class))));
        portal.poll("invoices", 4);
        poll(4);

        assertThat(processed).containsExactlyInAnyOrder(ticket, invoice);
        assertThat(states.keys())
                .anyMatch(key -> key.contains("ticket") && key.endsWith("/" + ticket))
                .anyMatch(key -> key.contains("invoice") && key.endsWith("/" + invoice))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "token"})
    void namesUserWithoutSecretsWhenStatesAreSaved(String method) throws Exception {
        InspectableStateRepository states = new InspectableStateRepository();
        raise("ticket", "1");
        simulator.staff().reply(simulator.staff().openTicket(1, "Subject", "Text"), "Reply");
        CapturedLog log = CapturedLog.begin();
        try {
            portal = new SimulatorContext(simulator, AuthMethod.valueOf(method));
            portal.context().getRegistry().bind("states", states);
            simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
            portal.route(route -> {
                route.from(FEED + "&stateRepository=#states").routeId(ROUTE).to("mock:news");
                route.from("portal:tickets/replies?startScheduler=false&stateRepository=#states")
                        .routeId("replies")
                        .to("mock:replies");
            });
            portal.start();
            poll(1);
            portal.poll("replies", 1);
            assertThat(states.keys())
                    .anyMatch(key -> key.contains("reply"))
                    .anyMatch(key -> key.startsWith("notifications.new"));
        } finally {
            log.end();
        }

        List<String> secrets = simulator.requests().stream()
                .flatMap(request -> request.header("Authorization").stream())
                .map(header -> header.replaceFirst("^\\S+ ", ""))
                .distinct()
                .toList();
        assertThat(secrets).isNotEmpty();
        assertThat(states.keys())
                .allMatch(key -> key.contains(simulator.username().replace("@", "%40")));
        assertThat(states.written() + log.text())
                .doesNotContain(simulator.password())
                .doesNotContain(secrets);
    }

    private static boolean isEmpty(String state) {
        return state == null || state.isEmpty();
    }

    private String raise(String relType, String relId) {
        return simulator.staff().raiseNotification("Subject", "Body", relType, relId);
    }

    private List<String> seen() {
        return simulator.notifications().stream()
                .filter(SimulatedNotification::seen)
                .map(SimulatedNotification::id)
                .toList();
    }

    private void poll(int times) {
        portal.poll(ROUTE, times);
    }

    private void pollUntil(BooleanSupplier condition) {
        portal.pollUntil(ROUTE, condition);
    }

    private StateRepository<String, String> repository(String kind) {
        if (kind.equals("file")) {
            return FileStateRepository.fileStateRepository(
                    folder.resolve("states").toFile());
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:" + folder.resolve("database"));
        JdbcStateRepository repository = new JdbcStateRepository(h2);
        repository.setCreateTable(true);
        return repository;
    }

    /** A context of its own, as after the start of a new process. */
    private void start(String uri, StateRepository<String, String> repository) throws Exception {
        portal = new SimulatorContext(simulator, AuthMethod.basic);
        if (repository != null) {
            portal.context().getRegistry().bind("states", repository);
        }
        portal.route(route -> route.from(uri + (repository == null ? "" : "&stateRepository=#states"))
                        .routeId(ROUTE)
                        .process(exchange -> processed.add(
                                exchange.getMessage().getHeader("CamelPortalNotificationId", String.class))))
                .start();
    }
}
