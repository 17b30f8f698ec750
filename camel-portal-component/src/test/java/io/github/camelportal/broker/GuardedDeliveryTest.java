package io.github.camelportal.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.apache.camel.processor.idempotent.jdbc.JdbcMessageIdRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.support.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;

/** A broker delivers a message five times, and nothing is ordered twice, whatever breaks after the request has left. */
@Execution(ExecutionMode.CONCURRENT)
class GuardedDeliveryTest {

    private static final List<String> LANGUAGES = List.of("java", "yaml");
    private static final int KILLS = TestBroker.DELIVERIES - 1;

    /** A gateway that knows nothing of what the portal did. */
    private static final Fault GATEWAY_TIMEOUT =
            Fault.responseAfter(504, "application/json", "{\"error\": \"Gateway Timeout\"}");

    /** The node is killed while it waits for the response. */
    private static final Fault LATE = Fault.latencyAfter(Duration.ofMinutes(2)).times(1);

    private static final Map<GuardedDelivery, GuardedDelivery.DeliveryOutcome> OUTCOMES = new ConcurrentHashMap<>();

    @TempDir
    private static Path directory;

    /** The request takes effect, and its response is lost or not understood; or it is lost with its response. */
    private static List<Fault> faults() {
        return new ArrayList<>(Arrays.asList(
                null,
                Fault.droppedAfter(),
                Fault.truncated(),
                Fault.truncatedChunks(),
                Fault.halfBody(),
                Fault.htmlAfter(200),
                Fault.htmlAfter(502),
                Fault.htmlAfter(504),
                GATEWAY_TIMEOUT,
                Fault.droppedBefore(),
                Fault.status(500),
                Fault.status(504),
                Fault.html(200),
                Fault.garbage()));
    }

    /** Four faults with each route, in turn in each language, and each moment of a kill in turn with each route. */
    static Stream<GuardedDelivery> someDeliveries() {
        List<GuardedRoute> routes = List.of(GuardedRoute.values());
        List<KillMoment> moments = momentsOfRoute();
        List<GuardedDelivery> some = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            for (Fault fault : Arrays.asList(
                    null, Fault.droppedAfter(), Fault.htmlAfter(502), GATEWAY_TIMEOUT, Fault.droppedBefore())) {
                some.add(new GuardedDelivery(routes.get(i), LANGUAGES.get(i), fault, null, 0, false));
            }
            for (Fault fault : Arrays.asList(null, GATEWAY_TIMEOUT)) {
                some.add(new GuardedDelivery(routes.get(i), LANGUAGES.get(1 - i), fault, null, 0, true));
            }
            some.add(killedWhileWaiting(routes.get(i), LANGUAGES.get(i), 1, i == 0));
        }
        for (int i = 0; i < moments.size(); i++) {
            int route = i % routes.size();
            some.add(new GuardedDelivery(
                    routes.get(route), LANGUAGES.get(1 - route), Fault.droppedAfter(), moments.get(i), 1, false));
        }
        // The delay before the search for the order stays in the transaction.
        LANGUAGES.forEach(language -> some.add(new GuardedDelivery(
                GuardedRoute.ORDER, language, Fault.droppedBefore(), KillMoment.AFTER_RESULT, 1, false)));
        return some.stream();
    }

    private static GuardedDelivery killedWhileWaiting(GuardedRoute route, String language, int kills, boolean quirks) {
        return new GuardedDelivery(route, language, LATE, KillMoment.RESPONSE_OUTSTANDING, kills, quirks);
    }

    /** Returns the moments between two steps of a route, at which it stands still by itself. */
    private static List<KillMoment> momentsOfRoute() {
        return Stream.of(KillMoment.values())
                .filter(moment -> moment != KillMoment.RESPONSE_OUTSTANDING)
                .toList();
    }

    /** Each fault with each route and language, and with each moment of a kill; and four kills in a row. */
    static Stream<GuardedDelivery> allDeliveries() {
        List<GuardedDelivery> all = new ArrayList<>();
        for (GuardedRoute route : GuardedRoute.values()) {
            for (Fault fault : faults()) {
                LANGUAGES.forEach(language -> {
                    all.add(new GuardedDelivery(route, language, fault, null, 0, false));
                    all.add(new GuardedDelivery(route, language, fault, null, 0, true));
                });
                for (KillMoment moment : momentsOfRoute()) {
                    String language = LANGUAGES.get(all.size() % LANGUAGES.size());
                    all.add(new GuardedDelivery(route, language, fault, moment, 1, false));
                }
            }
            for (KillMoment moment : momentsOfRoute()) {
                LANGUAGES.forEach(language ->
                        all.add(new GuardedDelivery(route, language, Fault.droppedAfter(), moment, KILLS, false)));
            }
            for (String language : LANGUAGES) {
                all.add(killedWhileWaiting(route, language, 1, false));
                all.add(killedWhileWaiting(route, language, KILLS, true));
            }
        }
        return all.stream();
    }

    /** Creates the table of the orders, because deliveries that create it at the same time would fail. */
    @BeforeAll
    static void createTable() throws IOException {
        try (JdbcMessageIdRepository orders = new JdbcMessageIdRepository(PostgresServer.dataSource(), "orders")) {
            orders.start();
        }
    }

    @AfterAll
    static void print() {
        long kills =
                OUTCOMES.keySet().stream().mapToLong(GuardedDelivery::kills).sum();
        long orders = OUTCOMES.values().stream()
                .mapToLong(GuardedDelivery.DeliveryOutcome::orders)
                .sum();
        long deliveries = OUTCOMES.values().stream()
                .mapToLong(GuardedDelivery.DeliveryOutcome::deliveries)
                .sum();
        long twice = OUTCOMES.values().stream()
                .filter(outcome -> outcome.orders() > 1)
                .count();
        System.out.println("Guarded orders and renewals: " + OUTCOMES.size() + " messages with "
                + deliveries + " deliveries, " + kills + " of them killed: " + orders
                + " orders, " + twice + " messages ordered twice");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("someDeliveries")
    void ordersNothingTwiceWhenAMessageIsDeliveredFiveTimes(GuardedDelivery delivery) throws Exception {
        requireOnce(delivery);
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "{0}")
    @MethodSource("allDeliveries")
    void ordersNothingTwiceInEveryCase(GuardedDelivery delivery) throws Exception {
        requireOnce(delivery);
    }

    private static void requireOnce(GuardedDelivery delivery) throws Exception {
        GuardedDelivery.DeliveryOutcome outcome = delivery.run(directory);
        OUTCOMES.put(delivery, outcome);

        assertThat(outcome.orders()).isLessThanOrEqualTo(1);
        assertThat(outcome.results()).isEqualTo(1);
        assertThat(outcome.deliveries()).isEqualTo(TestBroker.DELIVERIES);
    }
}
