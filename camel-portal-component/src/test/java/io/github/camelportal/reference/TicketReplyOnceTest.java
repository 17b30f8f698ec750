package io.github.camelportal.reference;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;

import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.faults.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** A reply with a reference is written once, whatever is sent again. */
class TicketReplyOnceTest extends ReferenceTestSupport {

    @Test
    void repliesOnceWhenResponseWasLost() throws Exception {
        String number = createdTicket();
        loseResponses("/tickets/@number", 1);
        addRoutes(routes -> routes.from("direct:reply").to(REPLY + "&ticketNumber=" + number));

        Exchange first = send("direct:reply", "MAIL-1", Map.of("body", "One"));
        Exchange second = send("direct:reply", "MAIL-1", Map.of("body", "One"));
        Exchange third = send("direct:reply", "MAIL-1", Map.of("body", "One"));
        Exchange other = send("direct:reply", "MAIL-2", Map.of("body", "Two"));

        assertThat(first.getException()).isInstanceOf(PortalOutcomeUnknownException.class);
        assertFound(second, true);
        assertFound(third, true);
        assertFound(other, false);
        assertThat(simulator.ticket(number).orElseThrow().replies())
                .hasSize(2)
                .first()
                .satisfies(reply -> assertThat(reply.body()).matches("One\n\n\\[ref:[0-9a-f]{16}]"));
    }

    @Test
    void repliesAgainWhenThePortalDidNothing() throws Exception {
        String number = createdTicket();
        simulator
                .faults()
                .inject(Fault.droppedBefore()
                        .onRoute("POST", "/tickets/@number")
                        .times(1));
        addRoutes(routes -> routes.from("direct:reply").to(REPLY + "&ticketNumber=" + number));

        send("direct:reply", "MAIL-1", Map.of("body", "One"));
        assertFound(send("direct:reply", "MAIL-1", Map.of("body", "One")), false);

        assertThat(simulator.ticket(number).orElseThrow().replies()).hasSize(1);
    }

    @Test
    void sendsNoReplyWhenTheTicketHasNoListOfReplies() throws Exception {
        String number = createdTicket();
        loseResponses("/tickets/@number", 1);
        addRoutes(routes -> routes.from("direct:reply").to(REPLY + "&ticketNumber=" + number));
        send("direct:reply", "MAIL-1", Map.of("body", "One"));
        simulator
                .faults()
                .inject(Fault.response(
                                200,
                                "application/json",
                                "{\"ticket\": {\"ticket_number\": \"" + number + "\", \"subject\": \"x\"}}")
                        .onRoute("GET", "/tickets/@number"));

        assertThat(send("direct:reply", "MAIL-1", Map.of("body", "One")).getException())
                .isInstanceOf(PortalOutcomeUnknownException.class)
                .hasMessageContaining("no list of replies");

        assertThat(simulator.ticket(number).orElseThrow().replies()).hasSize(1);
    }

    private String createdTicket() {
        return template.requestBody("portal:tickets/create?deptId=1", TICKET, CreatedTicket.class)
                .ticketNumber();
    }
}
