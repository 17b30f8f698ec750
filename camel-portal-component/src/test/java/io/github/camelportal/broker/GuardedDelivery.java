package io.github.camelportal.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.apache.camel.impl.DefaultCamelContext;

import io.github.camelportal.crash.NodeProcess;
import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.PostgresServer;

import static org.awaitility.Awaitility.await;

/**
 * A message that a broker delivers five times to a guarded route, while the portal fails.
 *
 * @param route    route
 * @param language language of the route
 * @param fault    fault of each order, or null
 * @param moment   moment at which the first deliveries are killed, or null
 * @param kills    number of deliveries that are killed
 * @param quirks   whether the portal has the quirks of unusual installs
 */
record GuardedDelivery(GuardedRoute route, String language, Fault fault, KillMoment moment, int kills, boolean quirks) {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String DOMAIN = "47";

    /**
     * The outcome.
     *
     * @param orders     number of orders that the portal took
     * @param results    number of results in the queues
     * @param deliveries number of times the broker delivered the message
     */
    record DeliveryOutcome(long orders, long results, int deliveries) {}

    DeliveryOutcome run(Path directory) throws Exception {
        String[] queues = GuardedRoute.RESULTS.toArray(new String[GuardedRoute.RESULTS.size() + 1]);
        queues[queues.length - 1] = route.queue();
        try (PortalSimulator portal = PortalSimulator.start();
                TestBroker broker = new TestBroker(queues)) {
            portal.quirks(quirks);
            if (fault != null) {
                portal.faults().inject(fault.onRoute("POST", route.path()));
            }
            send(broker, portal);
            Map<String, String> settings = settings(broker, portal);
            for (int i = 0; i < kills; i++) {
                Map<String, String> killed = new HashMap<>(settings);
                killed.put("MOMENT", moment(i).name());
                try (NodeProcess node = NodeProcess.start(GuardedNode.class, killed, directory)) {
                    awaitMoment(node, moment(i), portal);
                }
            }
            int failures = TestBroker.DELIVERIES - 1 - kills;
            GuardedNode.Interruption interruption = new GuardedNode.Interruption(settings, failures);
            try (DefaultCamelContext node = GuardedNode.start(settings, interruption)) {
                // The broker empties the queue of a transaction before it fills the queues of the results.
                await().atMost(TIMEOUT)
                        .until(() -> node.isStarted()
                                && broker.count(route.queue()) == 0
                                && results(broker) + broker.count(TestBroker.DEAD) > 0);
            }
            long results = results(broker);
            int deliveries =
                    kills + failures - interruption.failuresLeft() + (int) (results + broker.count(TestBroker.DEAD));
            return new DeliveryOutcome(portal.effectCount("POST " + route.path()), results, deliveries);
        }
    }

    private static long results(TestBroker broker) {
        return GuardedRoute.RESULTS.stream().mapToLong(broker::count).sum();
    }

    private void awaitMoment(NodeProcess node, KillMoment now, PortalSimulator portal) {
        if (now == KillMoment.RESPONSE_OUTSTANDING) {
            await().atMost(TIMEOUT).until(() -> portal.effectCount("POST " + route.path()) > 0);
        } else {
            node.awaitKillPoint();
        }
    }

    /** After the first kill, the message is not ordered again, so that its order is no moment any more. */
    private KillMoment moment(int kill) {
        boolean ordersAgain = kill == 0 || moment.compareTo(KillMoment.BEFORE_RESULT) >= 0;
        return ordersAgain ? moment : KillMoment.BEFORE_RESULT;
    }

    private Map<String, String> settings(TestBroker broker, PortalSimulator portal) {
        return Map.of(
                "ROUTE", route.name(),
                "LANGUAGE", language,
                "BROKER", broker.url(),
                "BASE_URL", portal.baseUrl(),
                "USERNAME", portal.username(),
                "PASSWORD", portal.password(),
                "DATABASE", PostgresServer.url());
    }

    private void send(TestBroker broker, PortalSimulator portal) {
        String number = UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
        String hostname = number + ".example.com";
        Map<String, String> properties = new HashMap<>(Map.of("OrderNumber", number, "MaxTotal", "15.00"));
        if (route == GuardedRoute.ORDER) {
            properties.put("Hostname", hostname);
        } else {
            properties.put("DomainId", DOMAIN);
            properties.put(
                    "Expires", portal.domain(DOMAIN).orElseThrow().expires().toString());
        }
        String items = "{\"pay_method\": 1, \"items\": [{\"type\": \"product\", \"product_id\": 333, \"cycle\": \"m\","
                + " \"domain\": \"" + hostname + "\"}]}";
        broker.send(route.queue(), route == GuardedRoute.ORDER ? items : null, properties);
    }

    @Override
    public String toString() {
        return route + " in " + language + ", " + (fault == null ? "no fault" : fault.toString()) + ", "
                + (quirks ? "with quirks, " : "")
                + (kills == 0 ? "not killed" : "killed " + kills + " times, first " + moment);
    }
}
