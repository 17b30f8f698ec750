package org.acme;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.test.SimulatedPortal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The first application of the documentation opens a ticket. */
@SimulatedPortal(reset = false)
@SpringBootTest(
        classes = TicketApplication.class,
        properties = "spring.config.location=file:src/test/project/application.properties")
@DirtiesContext
class TicketApplicationTest {

    private PortalSimulator portal;

    @Test
    void opensTicketWhenApplicationStarts() {
        await().untilAsserted(() -> assertThat(portal.tickets())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.subject()).isEqualTo("Backup fails")));
    }
}
