package io.github.camelportal.crash;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.state.MemoryFeedStateRepository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node that is no leader any more asks the portal nothing, and goes on where it was if it becomes the leader again. */
class LeadershipTest {

    private final PortalSimulator portal =
            PortalSimulator.builder().seeded(false).start();
    private final DefaultCamelContext node = Connected.to(portal);
    private final ManualClusterService leadership = new ManualClusterService();
    private final List<String> received = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        node.stop();
        portal.close();
    }

    @Test
    void resumesWhereItStoppedWhenNodeLeadsAgain() throws Exception {
        WatchedFeed.INVOICES.happen(portal);
        node.addService(leadership);
        node.getRegistry().bind("feedState", new MemoryFeedStateRepository());
        node.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("master:billing:" + WatchedFeed.INVOICES.from())
                        .process(exchange ->
                                received.add(exchange.getMessage().getHeader("CamelPortalKey", String.class)));
            }
        });
        node.start();

        for (int turn = 1; turn <= 3; turn++) {
            int asked = portal.requests().size();
            leadership.lead(true);
            await().until(() -> received.containsAll(WatchedFeed.INVOICES.events(portal)));
            await().until(() -> portal.requests().size() > asked + 2);
            leadership.lead(false);
            WatchedFeed.INVOICES.happen(portal);
        }

        assertThat(received).isEqualTo(WatchedFeed.INVOICES.events(portal).subList(0, 3));
    }
}
