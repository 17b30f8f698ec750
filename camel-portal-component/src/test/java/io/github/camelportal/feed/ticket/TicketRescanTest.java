package io.github.camelportal.feed.ticket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.CapturedLog;
import io.github.camelportal.support.ReplySink;
import io.github.camelportal.support.SimulatorContext;
import io.github.camelportal.support.TicketPolls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Which tickets {@code from("portal:tickets/replies")} looks at, and when. */
class TicketRescanTest {

    private static final String FAST = "portal:tickets/replies?initialDelay=0&delay=20";
    private static final String NO_SWEEP = "&rescanInterval=1000000";

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final TicketPolls polls = new TicketPolls(portal);
    private final ReplySink sink = new ReplySink();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aReplyThatTheListDoesNotShowComesWithTheSweepAndNotBefore() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume("&rescanInterval=7");
        await().until(() -> !looksAt(number).isEmpty());
        staff.replyQuietly(number, "quiet");

        await().until(() -> sink.received().size() == 1);
        await().until(() -> looksAt(number).size() >= 5);

        assertThat(sink.texts()).containsExactly("quiet");
        List<Integer> looks = looksAt(number);
        assertThat(IntStream.range(1, 5).map(i -> looks.get(i) - looks.get(i - 1)))
                .containsOnly(7);
    }

    @Test
    void aQuietReplyThatFailsComesAgainAtTheNextPoll() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        sink.failFor("quiet");
        consume("&rescanInterval=20");
        polls.await(2);
        staff.replyQuietly(number, "quiet");
        await().until(() -> sink.count("quiet") >= 4);
        int last = polls.looks().size();

        List<Integer> looks =
                looksAt(number).stream().filter(poll -> poll < last).toList();
        assertThat(looks.get(looks.size() - 1) - looks.get(looks.size() - 3)).isEqualTo(2);
    }

    @Test
    void whatTheLimitLeavesOfASweepFollowsAtTheNextPolls() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume("&rescanInterval=40&maxMessagesPerPoll=1");
        await().until(() -> !looksAt(number).isEmpty());
        List<String> texts = List.of("a", "b", "c", "d");
        texts.forEach(text -> staff.replyQuietly(number, text));

        await().until(() -> sink.received().size() == 4);

        assertThat(sink.texts()).containsExactlyElementsOf(texts);
        assertThat(polls.count()).isLessThan(80);
    }

    @Test
    void aClosedTicketIsNotSweptButLookedAtWhenItsEntryChanges() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "first");
        staff.closeTicket(number);
        consume("&rescanInterval=1");
        await().until(() -> sink.received().size() == 1);
        polls.await(3);
        int before = looksAt(number).size();
        staff.replyQuietly(number, "quiet");
        polls.await(5);
        assertThat(looksAt(number)).hasSize(before);

        staff.reply(number, "last");
        staff.closeTicket(number);
        await().until(() -> sink.received().size() == 3);
        polls.await(3);

        assertThat(sink.texts()).containsExactly("first", "quiet", "last");
    }

    @Test
    void aReplyCostsTwoLooksSinceTheFirstOneMarksTheTicketAsRead() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        consume(NO_SWEEP);
        polls.await(3);
        int before = looksAt(number).size();

        staff.reply(number, "reply");
        await().until(() -> sink.count("reply") == 1);
        polls.await(5);

        assertThat(looksAt(number)).hasSize(before + 2);
    }

    @Test
    void noPollLooksAtMoreTicketsThanTheLimitAndTheOthersFollow() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            texts.add("reply " + i);
            staff.reply(staff.openTicket(1, "Subject", "Text"), "reply " + i);
        }
        consume("&maxTicketsPerPoll=3&rescanInterval=2");

        await().until(() -> sink.received().size() == 10);
        polls.await(12);

        assertThat(sink.texts()).containsExactlyInAnyOrderElementsOf(texts);
        List<List<String>> looks = polls.looks();
        assertThat(looks).allMatch(tickets -> tickets.size() <= 3);
        assertThat(looks.subList(0, looks.size() - 1)).anyMatch(tickets -> tickets.size() == 3);
        // Of the ten that are always due, each is looked at before another one has its second turn.
        List<String> inOrder = looks.subList(8, looks.size()).stream()
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
                .inject(Fault.answer(200, "application/json", badDate(broken)).on("/tickets/" + broken));
        String last = staff.openTicket(1, "Subject", "Text");
        consume("&maxTicketsPerPoll=1&rescanInterval=3");
        await().until(() -> sink.count("bad 1") > 1 && sink.count("bad 2") > 1 && sink.count("bad 3") > 1);

        staff.reply(last, "shown");
        await().until(() -> sink.count("shown") == 1);
        staff.replyQuietly(last, "quiet");
        await().until(() -> sink.count("quiet") == 1);
        polls.await(3);

        assertThat(polls.looks()).allMatch(tickets -> tickets.size() <= 1);
        assertThat(sink.count("shown")).isEqualTo(1);
        assertThat(sink.count("quiet")).isEqualTo(1);
    }

    @Test
    void aTicketThatCannotBeReadComesWhenItCan() throws Exception {
        String broken = staff.openTicket(1, "Subject", "Text");
        staff.reply(broken, "unreadable");
        portal.simulator()
                .faults()
                .inject(Fault.answer(200, "application/json", badDate(broken)).on("/tickets/" + broken));
        staff.reply(staff.openTicket(1, "Subject", "Text"), "fine");
        CapturedLog log = CapturedLog.begin();
        try {
            consume(NO_SWEEP);
            await().until(() -> sink.count("fine") == 1);
            polls.await(2);
        } finally {
            log.end();
        }
        assertThat(log.text()).contains("Skipping ticket " + broken, "date");

        portal.simulator().faults().clear();
        await().until(() -> sink.count("unreadable") == 1);
        polls.await(2);

        assertThat(sink.texts()).containsExactly("fine", "unreadable");
    }

    @Test
    void ticketsThatChangeAllTheTimeLeaveRoomForTheSweep() throws Exception {
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
        await().until(() -> !looksAt(calm).isEmpty());
        staff.replyQuietly(calm, "quiet");

        await().until(() -> sink.count("quiet") == 1);

        assertThat(busy).allMatch(number -> looksAt(number).size() > 1);
    }

    /** The polls that have looked at a ticket, by their place in the order of polls. */
    private List<Integer> looksAt(String number) {
        List<List<String>> looks = polls.looks();
        return IntStream.range(0, looks.size())
                .filter(poll -> looks.get(poll).contains(number))
                .boxed()
                .toList();
    }

    private static String badDate(String number) {
        return """
                {"ticket": {"ticket_number": "%s", "date": "the day before"}, "replies": []}""".formatted(number);
    }

    private void consume(String options) throws Exception {
        portal.route(route -> route.from(FAST + options).process(sink)).start();
    }
}
