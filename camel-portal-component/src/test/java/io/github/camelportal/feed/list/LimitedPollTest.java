package io.github.camelportal.feed.list;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.Validators;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.SimulatedPortalTestSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** Elements beyond the limit follow at the next polls, even if the portal says that the list is unchanged. */
class LimitedPollTest extends SimulatedPortalTestSupport {

    private final List<String> received = new CopyOnWriteArrayList<>();

    LimitedPollTest() {
        super(PortalSimulator.builder().validators(Validators.ETAG).start());
    }

    @Test
    void comeEvenIfAPollInBetweenFails() throws Exception {
        addRoutes(route -> route.from("portal:invoices/list?maxMessagesPerPoll=3&startScheduler=false")
                .routeId("feed")
                .process(exchange -> received.add(exchange.getMessage().getHeader("CamelPortalKey", String.class))));
        poll();
        assertThat(received).containsExactly("308973", "308974", "308975");
        simulator.faults().inject(Fault.status(500).on("GET", "/invoice").times(1));
        poll();

        poll();

        assertThat(received).containsExactly("308973", "308974", "308975", "308976");
    }

    private void poll() {
        ((Runnable) context.getRoute("feed").getConsumer()).run();
    }
}
