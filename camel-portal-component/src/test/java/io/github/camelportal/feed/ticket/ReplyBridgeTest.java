package io.github.camelportal.feed.ticket;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.control.Staff;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;
import io.github.camelportal.support.SimulatorContext;
import io.github.camelportal.support.TicketPolls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A bridge between tickets and a desk of one's own: what is written on one side is read on the other, once. */
class ReplyBridgeTest {

    private final SimulatorContext portal = new SimulatorContext();
    private final Staff staff = portal.simulator().staff();
    private final TicketPolls polls = new TicketPolls(portal);
    private final List<String> desk = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void whatTheDeskWritesDoesNotComeBackToIt() throws Exception {
        String number = staff.openTicket(1, "Subject", "Text");
        portal.route(route -> {
            route.from("portal:tickets/replies?repliesFrom=staff&initialDelay=0&delay=20&rescanInterval=2")
                    .process(exchange -> desk.add(exchange.getMessage().getHeader("CamelPortalTicketNumber") + ": "
                            + exchange.getMessage()
                                    .getBody(io.github.camelportal.model.TicketReply.class)
                                    .body()));
            route.from("direct:desk").to("portal:tickets/reply?inBody=body");
        });
        portal.start();
        staff.reply(number, "What is the matter?");
        await().until(() -> desk.size() == 1);

        portal.template().sendBodyAndHeader("direct:desk", "It is dark.", "CamelPortalTicketNumber", number);
        polls.await(3);
        staff.reply(number, "Press the switch.");
        await().until(() -> desk.size() == 2);
        portal.template().sendBodyAndHeader("direct:desk", "Thanks.", "CamelPortalTicketNumber", number);
        polls.await(6);

        assertThat(desk).containsExactly(number + ": What is the matter?", number + ": Press the switch.");
        assertThat(portal.simulator().ticket(number).orElseThrow().replies())
                .extracting(SimulatedTicketReply::body)
                .containsExactly("What is the matter?", "It is dark.", "Press the switch.", "Thanks.");
    }
}
