package io.github.camelportal.feed.ticket;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.camel.model.RouteDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** No reply is lost and none comes twice, whatever fails: the route, or the portal in the middle of a poll. */
class ReplyFailureTest {

    private static final String ROUTE = "replies";

    private static final String FEED =
            "portal:tickets/replies?startScheduler=false&retryDelay=1ms&rescanInterval=1000000";

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final ReplySink sink = new ReplySink();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void deliversOnlyFailedReplyAgainWhenOthersSucceed() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        Stream.of("a", "bad", "c").forEach(text -> staff.reply(number, text));
        sink.failFor("bad");
        consume();
        poll(4);
        assertThat(sink.count("bad")).isEqualTo(4);

        sink.failForNone();
        poll(1);
        assertThat(sink.count("bad")).isEqualTo(5);
        poll(3);

        assertThat(sink.count("a")).isEqualTo(1);
        assertThat(sink.count("c")).isEqualTo(1);
        assertThat(sink.count("bad")).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seda", "threads"})
    void doesNotDeliverAgainWhenReplyIsInFlight(String how) throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.reply(number, "slow");
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
            RouteDefinition from = route.from(FEED).routeId(ROUTE);
            if (how.equals("seda")) {
                from.to("seda:slow");
                from = route.from("seda:slow?concurrentConsumers=4&pollTimeout=20");
            } else {
                from.threads(4);
            }
            from.process(sink).process(exchange -> assertThat(release.await(30, TimeUnit.SECONDS))
                    .isTrue());
        });
        portal.start();
        poll(1);
        portal.await(() -> sink.count("slow") == 1);
        poll(3);
        staff.reply(number, "second");
        poll(1);
        portal.await(() -> sink.count("second") == 1);
        poll(3);
        release.countDown();
        portal.await(portal::isIdle);
        poll(5);
        portal.await(portal::isIdle);

        assertThat(sink.texts()).containsExactly("slow", "second");
    }

    @Test
    void deliversReplyAgainWhenItFailsWhileAnOlderOneIsInFlight() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        staff.replyQuietly(number, "slow");
        sink.failFor("bad");
        CountDownLatch release = new CountDownLatch(1);
        portal.route(route -> {
            route.from(FEED).routeId(ROUTE).to("seda:work");
            route.from("seda:work?concurrentConsumers=2&pollTimeout=20")
                    .process(sink)
                    .process(exchange ->
                            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue());
        });
        portal.start();
        poll(1);
        portal.await(() -> sink.count("slow") == 1);
        poll(2);
        staff.replyQuietly(number, "bad");
        awaitPolling(() -> sink.count("bad") > 1);
        release.countDown();
        portal.await(portal::isIdle);
        poll(3);
        portal.await(portal::isIdle);
        long tries = sink.count("bad");

        awaitPolling(() -> sink.count("bad") > tries);
        sink.failForNone();
        awaitPolling(() -> sink.count("bad") > tries + 1);
        poll(3);
        portal.await(portal::isIdle);

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
    void deliversEachOnceWhenListIsTruncated(Fault fault) throws Exception {
        List<String> texts = replyToTickets(6);
        consume();
        pollUntil(() -> sink.received().size() == 6);
        poll(2);
        portal.simulator().faults().inject(fault);
        poll(3);
        texts.addAll(replyToTickets(6));

        pollUntil(() -> sink.received().size() >= 12);
        poll(3);

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
    void deliversEachOnceWhenTicketFailsTemporarily(Fault fault) throws Exception {
        List<String> texts = replyToTickets(6);
        String failing = staff.openTicket(1, "Failing", "Text");
        staff.reply(failing, "of the failing one");
        texts.add("of the failing one");
        texts.addAll(replyToTickets(6));
        portal.simulator()
                .faults()
                .inject(fault.on("GET", "/tickets/" + failing).times(8));
        consume();

        pollUntil(() -> sink.received().size() >= 13);
        poll(3);

        assertThat(sink.texts()).containsExactlyInAnyOrderElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429})
    void deliversOtherRepliesWhenPortalFailsAtOneTicket(int status) throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            numbers.add(staff.openTicket(1, "Subject", "Text"));
            staff.reply(numbers.get(i), "reply " + i);
        }
        // For ever: no poll comes to its end.
        portal.simulator().faults().inject(Fault.status(status).on("GET", "/tickets/" + numbers.get(2)));
        consume();

        pollUntil(() -> sink.received().size() == 5);
        poll(3);

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
        portal.route(route -> route.from(FEED).routeId(ROUTE).process(sink)).start();
    }

    private void poll(int times) {
        portal.poll(ROUTE, times);
    }

    private void pollUntil(BooleanSupplier condition) {
        portal.pollUntil(ROUTE, condition);
    }

    /** For exchanges that end on another thread than the poll. */
    private void awaitPolling(BooleanSupplier condition) {
        portal.await(() -> {
            poll(1);
            return condition.getAsBoolean();
        });
    }
}
