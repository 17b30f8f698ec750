package io.github.camelportal.feed.ticket;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.model.TicketReply;
import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Scanning a ticket marks it as read, so the entry of a closed ticket can become what it was before a reply came. No such reply is
 * missed, whatever fails.
 */
class UnlistedReplyTest {

    private static final int RESCAN_INTERVAL = 2;

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final String ticket = staff.openTicket(1, "Slow", "Very slow");
    private final List<String> processed = new CopyOnWriteArrayList<>();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void stop() {
        release.countDown();
        portal.close();
    }

    @Test
    void findsReplyWhenResponseIsLost() throws Exception {
        startWithAClosedTicket();
        portal.simulator()
                .faults()
                .inject(Fault.truncated().onRoute("GET", "/tickets/@number").times(1));
        replyAndClose("Reply");

        poll(2);

        assertThat(processed).containsExactly("Reply");
    }

    @Test
    void findsReplyWhenItsExchangeFails() throws Exception {
        startWithAClosedTicket();
        failing.add("Reply");
        replyAndClose("Reply");
        poll(1);
        assertThat(tried).containsExactly("Reply");
        failing.clear();

        poll(1);

        assertThat(processed).containsExactly("Reply");
    }

    @Test
    void findsReplyWhenItArrivesRightAfterScan() throws Exception {
        startWithAClosedTicket();
        replyAndClose("First");
        poll(1);
        replyAndClose("Second");

        poll(RESCAN_INTERVAL);

        assertThat(processed).containsExactly("First", "Second");
    }

    @Test
    void findsReplyWhenEarlierReplyIsProcessedLater() throws Exception {
        failing.add("First");
        startWithAClosedTicket();
        replyAndClose("First");
        poll(1);
        await().until(() -> tried.contains("First"));
        failing.clear();
        held.add("First");
        await().until(() -> {
            poll(1);
            return tried.size() == 2;
        });
        failing.add("Second");
        staff.reply(ticket, "Second");
        poll(1);
        await().until(() -> tried.contains("Second"));
        staff.closeTicket(ticket);
        failing.clear();
        release.countDown();
        await().until(() -> processed.contains("First"));

        await().untilAsserted(() -> {
            poll(1);
            assertThat(processed).containsExactly("First", "Second");
        });
    }

    @Test
    void findsReplyWhenPortalFailsAtAnotherTicket() throws Exception {
        String other = staff.openTicket(1, "Slower", "Even slower");
        startWithAClosedTicket();
        replyAndClose("Reply");
        staff.reply(other, "Another");
        portal.simulator().faults().inject(Fault.droppedBefore().on("GET", "/tickets/" + other));

        poll(1);
        assertThat(processed).containsExactly("Reply");

        portal.simulator().faults().clear();
        poll(1);
        assertThat(processed).containsExactly("Reply", "Another");
    }

    /** All that is known of it was processed, and it is read. */
    private void startWithAClosedTicket() throws Exception {
        boolean async = !failing.isEmpty();
        portal.route(route -> {
                    route.from("portal:tickets/replies?startScheduler=false&rescanInterval=" + RESCAN_INTERVAL)
                            .routeId("feed")
                            .to(async ? "seda:replies?waitForTaskToComplete=Never" : "direct:replies");
                    route.from("seda:replies?concurrentConsumers=3&pollTimeout=20")
                            .to("direct:replies");
                    route.from("direct:replies").process(this::process);
                })
                .start();
        staff.closeTicket(ticket);
        poll(2);
    }

    private void replyAndClose(String text) {
        staff.reply(ticket, text);
        staff.closeTicket(ticket);
    }

    private void process(Exchange exchange) throws InterruptedException {
        String text = exchange.getMessage().getBody(TicketReply.class).body();
        boolean fails = failing.contains(text);
        tried.add(text);
        if (fails) {
            throw new IllegalStateException("the route cannot do this one");
        }
        if (held.contains(text)) {
            assertThat(release.await(30, TimeUnit.SECONDS)).isTrue();
        }
        processed.add(text);
    }

    private void poll(int times) {
        portal.poll("feed", times);
    }
}
