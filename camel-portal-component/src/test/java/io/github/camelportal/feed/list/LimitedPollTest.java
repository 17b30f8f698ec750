package io.github.camelportal.feed.list;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.options.AuthMethod;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatorContext;

import static org.assertj.core.api.Assertions.assertThat;

/** What a limit left over follows at the next polls, though the portal says that the list has not changed. */
class LimitedPollTest {

    private final SimulatorContext portal = new SimulatorContext(
            PortalSimulator.builder().validators(Validators.ETAG).start(), AuthMethod.basic);
    private final List<String> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void comeEvenIfAPollInBetweenFails() throws Exception {
        portal.route(route -> route.from("portal:invoices/list?maxMessagesPerPoll=3&startScheduler=false")
                        .routeId("feed")
                        .process(exchange ->
                                received.add(exchange.getMessage().getHeader("CamelPortalKey", String.class))))
                .start();
        poll();
        assertThat(received).containsExactly("308973", "308974", "308975");
        portal.simulator()
                .faults()
                .inject(Fault.status(500).on("GET", "/invoice").times(1));
        poll();

        poll();

        assertThat(received).containsExactly("308973", "308974", "308975", "308976");
    }

    private void poll() {
        ((Runnable) portal.context().getRoute("feed").getConsumer()).run();
    }
}
