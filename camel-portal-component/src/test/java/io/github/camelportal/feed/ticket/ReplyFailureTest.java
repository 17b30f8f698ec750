package io.github.camelportal.feed.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.ReplySink;
import io.github.camelportal.support.SimulatorContext;
import io.github.camelportal.support.TicketPolls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** No reply is lost and none comes twice, whatever fails: the route, or the portal in the middle of a poll. */
class ReplyFailureTest {

    private static final String FAST = "portal:tickets/replies?initialDelay=0&delay=20&rescanInterval=1000000";

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final TicketPolls polls = new TicketPolls(portal);
    private final ReplySink sink = new ReplySink();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void aFailingReplyComesAgainAndItsSiblingsDoNot() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        Stream.of("a", "bad", "c").forEach(text -> staff.reply(number, text));
        sink.failFor("bad");
        consume();
        await().until(() -> sink.count("bad") > 3);
        sink.failForNone();
        long tries = sink.count("bad");
        await().until(() -> sink.count("bad") > tries);
        long all = sink.count("bad");
        polls.await(3);

        assertThat(sink.count("a")).isEqualTo(1);
        assertThat(sink.count("c")).isEqualTo(1);
        assertThat(sink.count("bad")).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seda", "threads"})
    void aReplyStillUnderWayIsNotGivenOutAgain(String how) throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "slow");
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
            RouteDefinition from = route.from(FAST);
            if (how.equals("seda")) {
                from.to("seda:slow");
                from = route.from("seda:slow?concurrentConsumers=4");
            } else {
                from.threads(4);
            }
            from.process(sink).process(exchange -> assertThat(release.await(30, TimeUnit.SECONDS))
                    .isTrue());
        });
        portal.start();
        await().until(() -> sink.count("slow") == 1);
        polls.await(3);
        staff.reply(number, "second");
        await().until(() -> sink.count("second") == 1);
        polls.await(3);
        release.countDown();
        polls.await(5);

        assertThat(sink.texts()).containsExactly("slow", "second");
    }

    @Test
    void aReplyThatFailsWhileAnOlderOneIsUnderWayComesAgainWhenThatHasEnded() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.replyQuietly(number, "slow");
        sink.failFor("bad");
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
            route.from(FAST).to("seda:work");
            route.from("seda:work?concurrentConsumers=2").process(sink).process(exchange -> assertThat(
                            release.await(30, TimeUnit.SECONDS))
                    .isTrue());
        });
        portal.start();
        await().until(() -> sink.count("slow") == 1);
        polls.await(2);
        staff.replyQuietly(number, "bad");
        await().until(() -> sink.count("bad") > 1);
        release.countDown();
        polls.await(3);
        long tries = sink.count("bad");

        await().until(() -> sink.count("bad") > tries);
        sink.failForNone();
        await().until(() -> sink.count("bad") > tries + 1);
        polls.await(3);

        assertThat(sink.count("slow")).isEqualTo(1);
    }

    static Stream<Fault> failuresOfTheList() {
        return Stream.of(
                Fault.truncated().on("GET", "/tickets").times(3),
                Fault.droppedBefore().on("GET", "/tickets").times(3),
                Fault.html(200).on("GET", "/tickets").times(3),
                Fault.error("maintenance_mode").on("GET", "/tickets").times(3));
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheList")
    void aListThatBreaksOffLosesAndRepeatsNothing(Fault fault) throws Exception {
        List<String> texts = replyToTickets(6);
        consume();
        await().until(() -> sink.received().size() == 6);
        polls.await(2);
        portal.simulator().faults().inject(fault);
        polls.await(3);
        texts.addAll(replyToTickets(6));

        await().until(() -> sink.received().size() >= 12);
        polls.await(3);

        assertThat(sink.texts()).containsExactlyInAnyOrderElementsOf(texts);
    }

    static Stream<Fault> failuresOfATicket() {
        return Stream.of(
                Fault.droppedBefore(),
                Fault.droppedAfter(),
                Fault.truncated(),
                Fault.status(500),
                Fault.status(429),
                Fault.status(401),
                Fault.html(200),
                Fault.error("unauthorized"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfATicket")
    void aTicketThatCannotBeHadForAWhileLosesAndRepeatsNothing(Fault fault) throws Exception {
        List<String> texts = replyToTickets(6);
        String failing = staff.openTicket(1, "Failing", "Text");
        staff.reply(failing, "of the failing one");
        texts.add("of the failing one");
        texts.addAll(replyToTickets(6));
        portal.simulator()
                .faults()
                .inject(fault.on("GET", "/tickets/" + failing).times(8));
        consume();

        await().until(() -> sink.received().size() >= 13);
        polls.await(3);

        assertThat(sink.texts()).containsExactlyInAnyOrderElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429})
    void whatWasFoundBeforeThePortalFailsIsProcessed(int status) throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            numbers.add(staff.openTicket(1, "Subject", "Text"));
            staff.reply(numbers.get(i), "reply " + i);
        }
        // For ever: no poll comes to its end.
        portal.simulator().faults().inject(Fault.status(status).on("GET", "/tickets/" + numbers.get(2)));
        consume();

        await().until(() -> sink.received().size() == 5);
        polls.await(3);

        assertThat(sink.texts()).containsExactlyInAnyOrder("reply 0", "reply 1", "reply 3", "reply 4", "reply 5");
    }

    private List<String> replyToTickets(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String number = staff.openTicket(1, "Subject", "Text");
            staff.reply(number, "reply to " + number);
            texts.add("reply to " + number);
        }
        return texts;
    }

    private void consume() throws Exception {
        portal.route(route -> route.from(FAST).process(sink)).start();
    }
}
