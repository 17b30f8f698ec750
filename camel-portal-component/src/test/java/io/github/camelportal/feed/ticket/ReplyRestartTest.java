package io.github.camelportal.feed.ticket;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.apache.camel.spi.StateRepository;
import org.apache.camel.support.processor.state.FileStateRepository;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.JdbcStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code from("portal:tickets/replies")} resumes from its states after a restart. */
class ReplyRestartTest {

    private static final String ROUTE = "replies";
    private static final String FEED = "portal:tickets/replies?startScheduler=false&retryDelay=1ms&feedId=replies";
    private static final String NO_RESCAN = "&rescanInterval=1000000";

    @TempDir
    Path folder;

    private final PortalSimulator simulator = PortalSimulator.start();
    private final Staff staff = simulator.staff();
    private final ReplySink sink = new ReplySink();
    private String database;
    private SimulatorContext portal;

    @BeforeEach
    void name(TestInfo test) {
        database = test.getTestMethod().orElseThrow().getName();
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "database"})
    void deliversOnlyMissedRepliesWhenContextRestarts(String kind) throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        String quiet = staff.openTicket(1, "Quiet", "Text");
        staff.reply(number, "1");
        staff.reply(quiet, "2");
        start(repository(kind), NO_RESCAN);
        pollUntil(() -> sink.received().size() == 2);
        poll(3);
        portal.context().stop();

        staff.reply(number, "3");
        staff.replyQuietly(quiet, "4");
        staff.reply(staff.openTicket(1, "New", "Text"), "5");
        start(repository(kind), NO_RESCAN);
        pollUntil(() -> sink.received().size() >= 5);
        poll(3);

        assertThat(sink.texts()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void inMemoryARestartBeginsAnew() throws Exception {
        staff.reply(staff.openTicket(1, "Subject", "Text"), "1");
        start(null, NO_RESCAN);
        pollUntil(() -> sink.received().size() == 1);
        portal.context().stop();

        start(null, NO_RESCAN);
        pollUntil(() -> sink.received().size() == 2);
        poll(3);

        assertThat(sink.texts()).containsExactly("1", "1");
    }

    @Test
    void scansTicketWhenItWasRepliedToAndClosedDuringRestart() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "1");
        staff.closeTicket(number);
        // One poll alone: the entry that it has seen is that of a ticket which the client has not read.
        start(repository("file"), NO_RESCAN);
        poll(1);
        assertThat(sink.received()).hasSize(1);
        portal.context().stop();

        staff.reply(number, "2");
        staff.closeTicket(number);
        start(repository("file"), NO_RESCAN);
        pollUntil(() -> sink.received().size() == 2);

        assertThat(sink.texts()).containsExactly("1", "2");
    }

    @Test
    void fromNowNothingOldComesAndEverythingThatFollows() throws Exception {
        String old = staff.openTicket(1, "Old", "Text");
        String calm = staff.openTicket(1, "Calm", "Text");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            many.add(staff.openTicket(1, "One of many", "Text"));
            staff.reply(many.get(i), "old");
        }
        staff.reply(old, "old");
        simulator.faults().inject(Fault.truncated().on("GET", "/tickets").times(1));
        start(repository("file"), "&startFrom=now&rescanInterval=5&maxTicketsPerPoll=2");
        poll(8);

        staff.reply(old, "1");
        pollUntil(() -> sink.received().size() == 1);
        staff.replyQuietly(calm, "2");
        pollUntil(() -> sink.received().size() == 2);
        staff.reply(staff.openTicket(1, "New", "Text"), "3");
        pollUntil(() -> sink.received().size() == 3);
        portal.context().stop();
        staff.reply(staff.openTicket(1, "Newer", "Text"), "4");
        start(repository("file"), "&startFrom=now&rescanInterval=5");
        pollUntil(() -> sink.received().size() == 4);
        poll(6);

        assertThat(sink.texts()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void resumesWhereItStoppedWhenStartFromIsNow() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "1");
        start(repository("database"), NO_RESCAN);
        pollUntil(() -> sink.received().size() == 1);
        portal.context().stop();
        staff.reply(number, "2");
        staff.reply(staff.openTicket(1, "New", "Text"), "3");

        start(repository("database"), NO_RESCAN + "&startFrom=now");
        pollUntil(() -> sink.received().size() == 3);
        poll(3);

        assertThat(sink.texts()).containsExactly("1", "2", "3");
    }

    @Test
    void deletesStateWhenTicketIsRemoved() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String number = staff.openTicket(1, "Subject", "Text");
        String other = staff.openTicket(1, "Other", "Text");
        staff.reply(number, "1");
        staff.reply(other, "2");
        start(states, NO_RESCAN);
        pollUntil(() -> keys(states, number).size() == 2 && keys(states, other).size() == 2);

        simulator
                .faults()
                .inject(Fault.response(200, "application/json", listOf(other)).onRoute("GET", "/tickets"));
        pollUntil(() -> keys(states, number).isEmpty());
        assertThat(keys(states, other)).hasSize(2);
        simulator.faults().clear();

        pollUntil(() -> sink.received().size() == 3);
        poll(3);
        assertThat(sink.count("1")).isEqualTo(2);
        assertThat(sink.count("2")).isEqualTo(1);
    }

    @Test
    void keepsStatesWhenListIsTruncated() throws Exception {
        FeedStateRepository states = new MemoryFeedStateRepository();
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "1");
        start(states, NO_RESCAN);
        pollUntil(() -> keys(states, number).size() == 2);
        Map<String, String> before = states.states("replies");

        simulator.faults().inject(Fault.truncated().on("GET", "/tickets"));
        poll(3);

        assertThat(states.states("replies").keySet()).isEqualTo(before.keySet());
    }

    private void poll(int times) {
        portal.poll(ROUTE, times);
    }

    private void pollUntil(BooleanSupplier condition) {
        portal.pollUntil(ROUTE, condition);
    }

    private static List<String> keys(FeedStateRepository states, String number) {
        return states.states("replies").keySet().stream()
                .filter(key -> key.contains(number))
                .toList();
    }

    private static String listOf(String number) {
        return """
                {"tickets": [{"ticket_number": "%s", "subject": "Other", "status": "Answered"}],
                "ticket": {"ticket_number": "%s", "subject": "Other"}, "replies": []}""".formatted(number, number);
    }

    private StateRepository<String, String> repository(String kind) {
        if (kind.equals("file")) {
            return FileStateRepository.fileStateRepository(
                    folder.resolve("states").toFile());
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        JdbcStateRepository repository = new JdbcStateRepository(h2);
        repository.setCreateTable(true);
        return repository;
    }

    /** A context of its own, as after the start of a new process. */
    private void start(StateRepository<String, String> repository, String options) throws Exception {
        portal = new SimulatorContext(simulator, AuthMethod.basic);
        if (repository != null) {
            portal.context().getRegistry().bind("states", repository);
        }
        String states = repository == null ? "" : "&stateRepository=#states";
        portal.route(route -> route.from(FEED + options + states).routeId(ROUTE).process(sink))
                .start();
    }
}
