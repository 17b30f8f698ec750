package io.github.camelportal.feed.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The tickets that {@code from("portal:tickets/replies")} scans, and the polls that scan them. */
class TicketRescanTest {

    private static final String ROUTE = "replies";
    private static final String FEED = "portal:tickets/replies?startScheduler=false&retryDelay=1ms";
    private static final String NO_RESCAN = "&rescanInterval=1000000";

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final TicketPolls polls = new TicketPolls(portal);
    private final ReplySink sink = new ReplySink();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void deliversReplyAtRescanWhenEntryIsUnchanged() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume("&rescanInterval=7");
        poll(1);
        assertThat(scansOf(number)).isNotEmpty();
        staff.replyQuietly(number, "quiet");

        poll(6);
        assertThat(sink.texts()).isEmpty();
        poll(1);
        assertThat(sink.texts()).containsExactly("quiet");
        pollUntil(() -> scansOf(number).size() >= 5);

        assertThat(sink.texts()).containsExactly("quiet");
        List<Integer> scans = scansOf(number);
        assertThat(IntStream.range(1, 5).map(i -> scans.get(i) - scans.get(i - 1)))
                .containsOnly(7);
    }

    @Test
    void deliversQuietReplyAtNextPollWhenItFails() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        sink.failFor("quiet");
        consume("&rescanInterval=20");
        poll(2);
        staff.replyQuietly(number, "quiet");
        pollUntil(() -> sink.count("quiet") >= 4);

        List<Integer> scans = scansOf(number);
        assertThat(scans.get(scans.size() - 1) - scans.get(scans.size() - 3)).isEqualTo(2);
    }

    @Test
    void deliversRestOfRescanWhenLimitIsReached() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume("&rescanInterval=40&maxMessagesPerPoll=1");
        poll(1);
        assertThat(scansOf(number)).isNotEmpty();
        List<String> texts = List.of("a", "b", "c", "d");
        texts.forEach(text -> staff.replyQuietly(number, text));

        pollUntil(() -> sink.received().size() == 4);

        assertThat(sink.texts()).containsExactlyElementsOf(texts);
        assertThat(polls.count()).isLessThan(80);
    }

    @Test
    void scansClosedTicketOnlyWhenItsEntryChanges() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "first");
        staff.closeTicket(number);
        consume("&rescanInterval=1");
        pollUntil(() -> sink.received().size() == 1);
        poll(3);
        int before = scansOf(number).size();
        staff.replyQuietly(number, "quiet");
        poll(5);
        assertThat(scansOf(number)).hasSize(before);

        staff.reply(number, "last");
        staff.closeTicket(number);
        pollUntil(() -> sink.received().size() == 3);
        poll(3);

        assertThat(sink.texts()).containsExactly("first", "quiet", "last");
    }

    @Test
    void scansTwiceWhenReplyArrives() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume(NO_RESCAN);
        poll(3);
        int before = scansOf(number).size();

        staff.reply(number, "reply");
        pollUntil(() -> sink.count("reply") == 1);
        poll(5);

        assertThat(scansOf(number)).hasSize(before + 2);
    }

    @Test
    void noPollScansMoreTicketsThanTheLimitAndTheOthersFollow() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            texts.add("reply " + i);
            staff.reply(staff.openTicket(1, "Subject", "Text"), "reply " + i);
        }
        consume("&maxTicketsPerPoll=3&rescanInterval=2");

        pollUntil(() -> sink.received().size() == 10);
        poll(12);

        assertThat(sink.texts()).containsExactlyInAnyOrderElementsOf(texts);
        List<List<String>> scans = polls.looks();
        assertThat(scans).allMatch(tickets -> tickets.size() <= 3);
        assertThat(scans.subList(0, scans.size() - 1)).anyMatch(tickets -> tickets.size() == 3);
        // Of the ten tickets that are always due, each is scanned before another one is scanned twice.
        List<String> inOrder = scans.subList(8, scans.size()).stream()
                .flatMap(List::stream)
                .limit(10)
                .toList();
        assertThat(new HashSet<>(inOrder)).hasSize(10);
    }

    @Test
    void ticketsThatAreNeverFinishedDoNotHoldUpTheOthers() throws Exception {
        for (String text : List.of("bad 1", "bad 2", "bad 3")) {
            sink.failFor(text);
            staff.reply(staff.openTicket(1, "Subject", "Text"), text);
        }
        String broken = staff.openTicket(1, "Subject", "Text");
        portal.simulator()
                .faults()
                .inject(Fault.response(200, "application/json", badDate(broken)).on("/tickets/" + broken));
        String last = staff.openTicket(1, "Subject", "Text");
        consume("&maxTicketsPerPoll=1&rescanInterval=3");
        pollUntil(() -> sink.count("bad 1") > 1 && sink.count("bad 2") > 1 && sink.count("bad 3") > 1);

        staff.reply(last, "shown");
        pollUntil(() -> sink.count("shown") == 1);
        staff.replyQuietly(last, "quiet");
        pollUntil(() -> sink.count("quiet") == 1);
        poll(3);

        assertThat(polls.looks()).allMatch(tickets -> tickets.size() <= 1);
        assertThat(sink.count("shown")).isEqualTo(1);
        assertThat(sink.count("quiet")).isEqualTo(1);
    }

    @Test
    void skipsTicketWhenItHasMappingError() throws Exception {
        String broken = staff.openTicket(1, "Subject", "Text");
        staff.reply(broken, "unreadable");
        portal.simulator()
                .faults()
                .inject(Fault.response(200, "application/json", badDate(broken)).on("/tickets/" + broken));
        staff.reply(staff.openTicket(1, "Subject", "Text"), "fine");
        CapturedLog log = CapturedLog.begin();
        try {
            consume(NO_RESCAN);
            pollUntil(() -> sink.count("fine") == 1);
            poll(2);
        } finally {
            log.end();
        }
        assertThat(log.text()).contains("Skipping ticket " + broken, "date");

        portal.simulator().faults().clear();
        pollUntil(() -> sink.count("unreadable") == 1);
        poll(2);

        assertThat(sink.texts()).containsExactly("fine", "unreadable");
    }

    @Test
    void ticketsThatChangeAllTheTimeLeaveRoomForTheRescan() throws Exception {
        List<String> busy = IntStream.range(0, 4)
                .mapToObj(i -> staff.openTicket(1, "Busy", "Text"))
                .toList();
        String calm = staff.openTicket(1, "Calm", "Text");
        AtomicInteger poll = new AtomicInteger();
        portal.context().getRegistry().bind("busy", new DefaultPollingConsumerPollStrategy() {
            @Override
            public boolean begin(Consumer consumer, Endpoint endpoint) {
                String status = "Status " + poll.incrementAndGet();
                busy.forEach(number -> staff.setTicketStatus(number, status));
                return true;
            }
        });
        consume("&maxTicketsPerPoll=2&rescanInterval=2&pollStrategy=#busy");
        pollUntil(() -> !scansOf(calm).isEmpty());
        staff.replyQuietly(calm, "quiet");

        pollUntil(() -> sink.count("quiet") == 1);

        assertThat(busy).allMatch(number -> scansOf(number).size() > 1);
    }

    /** The polls that have scanned a ticket, by their place in the order of polls. */
    private List<Integer> scansOf(String number) {
        List<List<String>> scans = polls.looks();
        return IntStream.range(0, scans.size())
                .filter(poll -> scans.get(poll).contains(number))
                .boxed()
                .toList();
    }

    private static String badDate(String number) {
        return """
                {"ticket": {"ticket_number": "%s", "date": "the day before"}, "replies": []}""".formatted(number);
    }

    private void consume(String options) throws Exception {
        portal.route(route -> route.from(FEED + options).routeId(ROUTE).process(sink))
                .start();
    }

    private void poll(int times) {
        portal.poll(ROUTE, times);
    }

    private void pollUntil(BooleanSupplier condition) {
        portal.pollUntil(ROUTE, condition);
    }
}
