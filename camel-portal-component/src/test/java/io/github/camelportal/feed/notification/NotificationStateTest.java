package io.github.camelportal.feed.notification;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
import static org.awaitility.Awaitility.await;

/** With a state repository, a notification that was processed is not processed again, whoever knows of it. */
class NotificationStateTest {

    private static final String FAST = "portal:notifications/new?initialDelay=0&delay=20";
    private static final String NAMED = FAST + "&feedId=news";

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
    void whatCouldNotBeAcknowledgedIsNotProcessedAgainAfterARestart(String kind, String failure) throws Exception {
        String id = raise("ticket", "1");
        Fault fault = failure.equals("refused") ? Fault.status(500) : Fault.droppedBefore();
        simulator.faults().inject(fault.on("PUT", "/notifications"));
        start(NAMED, repository(kind));
        await().until(() -> portal.count("PUT", "/notifications/" + id + "/ack") > 1);
        portal.context().stop();
        assertThat(seen()).isEmpty();

        simulator.faults().clear();
        StateRepository<String, String> states = repository(kind);
        start(NAMED, states);
        await().until(() -> seen().contains(id));
        await().until(() -> isEmpty(states.getState("news/" + id)));
        awaitPolls();

        assertThat(processed).containsExactly(id);
    }

    @Test
    void anAcknowledgementWhoseAnswerWasLostIsSettledByTheNextStart() throws Exception {
        String id = raise("ticket", "1");
        simulator
                .faults()
                .inject(Fault.droppedAfter().on("PUT", "/notifications").times(1));
        start(NAMED + "&repeatCount=1", repository("file"));
        await().until(() -> seen().contains(id));
        portal.context().stop();

        StateRepository<String, String> states = repository("file");
        start(NAMED, states);
        await().until(() -> isEmpty(states.getState("news/" + id)));

        assertThat(processed).containsExactly(id);
        assertThat(portal.count("PUT", "/notifications/" + id + "/ack")).isEqualTo(1);
    }

    @Test
    void theStateIsThereAsLongAsThePortalCallsItNew() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String id = raise("ticket", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(NAMED, states);
        await().until(() -> processed.contains(id));
        awaitPolls();
        assertThat(states.states("news").keySet()).containsExactly(id);

        simulator.faults().inject(Fault.truncated().on("GET", "/notifications"));
        awaitPolls();
        assertThat(states.states("news").keySet()).containsExactly(id);

        simulator.faults().clear();
        await().until(() -> states.states("news").isEmpty());
        assertThat(processed).containsExactly(id);
    }

    @Test
    void withoutAStateRepositoryItComesAgainAfterARestart() throws Exception {
        String id = raise("ticket", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(NAMED, null);
        await().until(() -> portal.count("PUT", "/notifications/" + id + "/ack") > 2);
        assertThat(processed).containsExactly(id);
        portal.context().stop();

        simulator.faults().clear();
        start(NAMED, null);
        await().until(() -> seen().contains(id));

        assertThat(processed).containsExactly(id, id);
    }

    @Test
    void withoutAcknowledgementNothingIsKept() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String id = raise("ticket", "1");
        start(NAMED + "&ack=none", states);

        await().until(() -> processed.size() > 2);

        assertThat(processed).containsOnly(id);
        assertThat(states.states("news")).isEmpty();
        assertThat(portal.count("PUT", "/notifications/" + id + "/ack")).isZero();
    }

    @Test
    void anIdThatNoRepositoryCouldKeepIsLeftOutAndHoldsUpNoOther() throws Exception {
        CapturedLog log = CapturedLog.begin();
        try {
            simulator.faults().inject(listing("x".repeat(200), "y".repeat(201), "ä".repeat(40), ""));
            start(NAMED, repository("database"));
            await().until(() -> processed.size() == 1);
            awaitPolls();
            simulator.faults().clear();
            simulator.faults().inject(listing("y".repeat(201), "7"));
            await().until(() -> processed.contains("7"));
            awaitPolls();
        } finally {
            log.end();
        }

        assertThat(processed).containsExactly("x".repeat(200), "7");
        assertThat(log.text()).contains("Skipping 3 notifications without a usable id");
    }

    @Test
    void anIdThatWouldLeaveThePathIsLeftOut() throws Exception {
        simulator.faults().inject(listing("..", "7", "."));
        start(NAMED, null);
        await().until(() -> processed.contains("7"));
        awaitPolls();

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
        return Fault.answer(200, "application/json", "{\"notifications\": [" + notifications + "]}")
                .on("GET", "/notifications/new");
    }

    @Test
    void feedsWithOtherFiltersHaveStatesOfTheirOwn() throws Exception {
        InspectableStateRepository states = new InspectableStateRepository();
        String ticket = raise("ticket", "1");
        String invoice = raise("invoice", "1");
        simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
        start(FAST + "&relType=ticket&relId=1", states);
        portal.route(route -> route.from(FAST + "&relType=invoice&stateRepository=#states")
                .process(exchange ->
                        processed.add(exchange.getMessage().getHeader("CamelPortalNotificationId", String.class))));
        await().until(() -> processed.containsAll(List.of(ticket, invoice)));
        awaitPolls();

        assertThat(processed).containsExactlyInAnyOrder(ticket, invoice);
        assertThat(states.keys())
                .anyMatch(key -> key.contains("ticket") && key.endsWith("/" + ticket))
                .anyMatch(key -> key.contains("invoice") && key.endsWith("/" + invoice))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic", "token"})
    void statesTellTheUserButNoSecret(String method) throws Exception {
        InspectableStateRepository states = new InspectableStateRepository();
        raise("ticket", "1");
        simulator.staff().reply(simulator.staff().openTicket(1, "Subject", "Text"), "Reply");
        CapturedLog log = CapturedLog.begin();
        try {
            portal = new SimulatorContext(simulator, AuthMethod.valueOf(method));
            portal.context().getRegistry().bind("states", states);
            simulator.faults().inject(Fault.status(500).on("PUT", "/notifications"));
            portal.route(route -> {
                route.from(FAST + "&stateRepository=#states").to("mock:news");
                route.from("portal:tickets/replies?initialDelay=0&delay=20&stateRepository=#states")
                        .to("mock:replies");
            });
            portal.start();
            await().until(() -> states.keys().stream().anyMatch(key -> key.contains("reply"))
                    && states.keys().stream().anyMatch(key -> key.startsWith("notifications.new")));
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

    /** Long enough for anything to come that should not. */
    private void awaitPolls() {
        long polls = portal.count("GET", "/notifications/new");
        await().until(() -> portal.count("GET", "/notifications/new") > polls + 3);
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
                        .process(exchange -> processed.add(
                                exchange.getMessage().getHeader("CamelPortalNotificationId", String.class))))
                .start();
    }
}
