package io.github.camelportal.goal;

import java.util.Map;

import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.PortalConstants;
import io.github.camelportal.exception.PortalAlreadyDoneException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.model.Acknowledgement;
import io.github.camelportal.model.CreatedTicket;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An operation whose target is already as it would make it fails clearly, or succeeds if the route says so. */
class AlreadyDoneTest extends SimulatedPortalTestSupport {

    @Test
    void failsWhenTicketIsClosedAlready() {
        String close = "portal:tickets/close?ticketNumber=" + closedTicket();

        Exception failure = send(close).getException();

        assertThat(failure)
                .isInstanceOf(PortalAlreadyDoneException.class)
                .isInstanceOf(PortalOperationException.class)
                .hasMessageContaining("portal:tickets/close failed")
                .hasMessageContaining("nothing is left to do, as portal:tickets/get tells")
                .hasMessageContaining("alreadyDone=ok");
    }

    @Test
    void succeedsWhenTicketIsClosedAlreadyAndRouteAcceptsThat() {
        String number = closedTicket();

        Exchange exchange = send("portal:tickets/close?alreadyDone=ok&ticketNumber=" + number);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(Acknowledgement.class).success())
                .isTrue();
        assertThat(exchange.getMessage().getHeader(PortalConstants.ALREADY_DONE))
                .isEqualTo(true);
        assertThat(simulator.ticket(number).orElseThrow().status()).isEqualTo("Closed");
    }

    @Test
    void returnsJsonWhenOutputTypeIsJson() {
        Exchange exchange = send("portal:tickets/close?alreadyDone=ok&outputType=json&ticketNumber=" + closedTicket());

        assertThat(exchange.getMessage().getBody(String.class)).contains("\"success\":true");
    }

    @Test
    void succeedsWhenTicketIsOpenAlreadyAndRouteAcceptsThat() {
        String number = openTicket();

        assertThat(send("portal:tickets/reopen?ticketNumber=" + number).getException())
                .isInstanceOf(PortalAlreadyDoneException.class);
        Exchange exchange = send("portal:tickets/reopen?alreadyDone=ok&ticketNumber=" + number);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(PortalConstants.ALREADY_DONE))
                .isEqualTo(true);
    }

    @Test
    void hasNoHeaderWhenTheOperationChangesSomething() {
        Exchange exchange = template.request("portal:tickets/close?alreadyDone=ok", each -> {
            each.getMessage().setHeader(PortalConstants.ALREADY_DONE, true);
            each.getMessage().setHeader("CamelPortalTicketNumber", openTicket());
        });

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeaders()).doesNotContainKey(PortalConstants.ALREADY_DONE);
    }

    @Test
    void failsAsBeforeWhenThePortalRefusesForAnotherReason() {
        assertThat(send("portal:tickets/close?alreadyDone=ok&ticketNumber=999999")
                        .getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("ticket_not_found");

        simulator.faults().inject(Fault.error("not_allowed").on("PUT", "/tickets"));
        assertThat(send("portal:tickets/close?alreadyDone=ok&ticketNumber=" + openTicket())
                        .getException())
                .isExactlyInstanceOf(PortalOperationException.class)
                .hasMessageContaining("not_allowed");
    }

    @Test
    void failsAsBeforeWhenTheStateCannotBeRead() {
        String number = closedTicket();
        simulator.faults().inject(Fault.html(200).on("GET", "/tickets"));

        assertThat(send("portal:tickets/close?alreadyDone=ok&maxRetries=0&ticketNumber=" + number)
                        .getException())
                .isExactlyInstanceOf(PortalOperationException.class);
    }

    @Test
    void staysUnknownWhenTheResponseIsLost() {
        simulator.faults().inject(Fault.droppedAfter().on("PUT", "/tickets").times(1));
        String close = "portal:tickets/close?alreadyDone=ok&ticketNumber=" + openTicket();

        assertThat(send(close).getException()).isInstanceOf(PortalOutcomeUnknownException.class);
        assertThat(send(close).getException()).isNull();
    }

    @Test
    void recognisesSecondCancellationWhenThePortalRefusesIt() {
        String cancel = "portal:services/cancel?serviceId=301&immediate=false&reason=x";
        assertThat(send(cancel).getException()).isNull();

        assertThat(send(cancel).getException())
                .isInstanceOf(PortalAlreadyDoneException.class)
                .hasMessageContaining("cancellation_already_requested");
        Exchange exchange = send(cancel + "&alreadyDone=ok");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(PortalConstants.ALREADY_DONE))
                .isEqualTo(true);
        assertThat(exchange.getMessage().getHeader(PortalConstants.INFO, String.class))
                .contains("cancellation_already_requested");
        assertThat(simulator.cancellations()).hasSize(1);
    }

    @Test
    void saysSoWhenThePortalConfirmsASecondCancellation() {
        simulator
                .faults()
                .inject(Fault.response(200, "application/json", "{\"info\":[\"cancelled_already\"]}")
                        .on("POST", "/service"));

        Exchange exchange = send("portal:services/cancel?serviceId=301&immediate=false&reason=x");

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(PortalConstants.ALREADY_DONE))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tickets/create?alreadyDone=ok", "tickets/close?alreadyDone=ok&outputType=stream"})
    void refusesOptionWhenItCannotApply(String uri) {
        assertThatThrownBy(
                        () -> addRoutes(routes -> routes.from("direct:refused").to("portal:" + uri)))
                .rootCause()
                .hasMessageContaining("alreadyDone");
    }

    private String openTicket() {
        return template.requestBody(
                        "portal:tickets/create?deptId=1",
                        Map.of("subject", "Backup", "body", "Please look"),
                        CreatedTicket.class)
                .ticketNumber();
    }

    private String closedTicket() {
        String number = openTicket();
        assertThat(send("portal:tickets/close?ticketNumber=" + number).getException())
                .isNull();
        return number;
    }

    private Exchange send(String uri) {
        return template.request(uri, exchange -> {});
    }
}
