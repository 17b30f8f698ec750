package org.acme;

import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.main.MainConfigurationProperties;
import org.apache.camel.test.main.junit5.CamelMainTestSupport;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.test.SimulatedPortal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The routes of the first steps in the documentation. */
@SimulatedPortal
class FirstRoutesTest extends CamelMainTestSupport {

    private PortalSimulator portal;

    @Override
    protected void configure(MainConfigurationProperties configuration) {
        configuration.addRoutesBuilder(FirstRoutes.class);
    }

    @Test
    void receivesReplyWhenTicketWasOpened() {
        NotifyBuilder reply = new NotifyBuilder(context)
                .filter(exchange -> exchange.getFromEndpoint().getEndpointUri().startsWith("portal:"))
                .whenCompleted(1)
                .create();
        await().atMost(60, SECONDS).until(() -> portal.tickets().size() == 1);

        portal.staff().reply(portal.tickets().get(0).number(), "The disk was full.");

        assertThat(reply.matches(60, SECONDS)).isTrue();
    }
}
