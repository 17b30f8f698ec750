package io.github.camelportal.crash;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.support.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes consume the same list at the same time, and what one of them has taken the other one leaves to it: so each event
 * is processed once.
 */
class TwoActiveNodesTest {

    private static final String FEED = "portal:invoices/list?initialDelay=0&delay=10ms";

    private static final String SHARED_STATE = "&stateRepository=#feedState";

    private static final String OWN_STATE = SHARED_STATE + "&feedId=invoices-{{node}}";

    @TempDir
    private Path directory;

    private final DataSource database = PostgresServer.dataSource();
    private final JdbcTemplate sql = new JdbcTemplate(database);
    private final PortalSimulator portal =
            PortalSimulator.builder().seeded(false).start();
    private final List<DefaultCamelContext> nodes = new ArrayList<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    @BeforeEach
    void createTable() {
        sql.execute("CREATE TABLE booking (invoice VARCHAR(40), status VARCHAR(40), node VARCHAR(40))");
    }

    @AfterEach
    void stop() {
        // At once, because each may wait for a second until its poll has ended.
        nodes.parallelStream().forEach(DefaultCamelContext::stop);
        portal.close();
        sql.execute("DROP TABLE IF EXISTS booking, camel_messageprocessed, portal_state");
    }

    /** The states must not be shared: what one node leaves to the other counts as processed in its own states. */
    @ParameterizedTest
    @ValueSource(strings = {"", OWN_STATE})
    void eachEventIsProcessedOnceByEitherNode(String state) throws Exception {
        eachIsBookedOnce(() -> new RouteBuilder() {
            @Override
            public void configure() {
                from(FEED + state)
                        .idempotentConsumer(simple("${header.CamelPortalKey} ${body.status}"))
                        .idempotentRepository("taken")
                        .process(exchange -> failOnce(exchange))
                        .to(BookingRoute.BOOK);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", OWN_STATE, SHARED_STATE})
    void inOneTransactionWithItsMarkAnEventIsProcessedOnceWhereverTheRouteFails(String state) throws Exception {
        eachIsBookedOnce(() -> new BookingRoute(FEED + state, this::failOnce));
    }

    @Test
    void ofANodeThatIsKilledBetweenBookingAndCommitNothingRemains() throws Exception {
        List<String> ids = portal.staff().billing().raiseInvoices(4, new BigDecimal("9.99"), "Traffic");
        NodeSettings settings = new NodeSettings(
                FEED + OWN_STATE,
                portal.baseUrl(),
                portal.username(),
                portal.password(),
                PostgresServer.url(),
                null,
                null,
                null,
                Moment.DURING_PROCESSING,
                ids.get(2));
        try (NodeProcess killed = NodeProcess.start(BookingNode.class, settings, directory)) {
            killed.awaitKillPoint();
            start("two", new BookingRoute(FEED + OWN_STATE, exchange -> {}));
            int before = portal.requests().size();
            await().until(() -> portal.requests().size() > before);
            assertThat(bookings()).hasSize(2);
        }
        awaitBookings(4);

        assertThat(sql.queryForList("SELECT invoice || ' ' || node FROM booking", String.class))
                .containsExactlyInAnyOrder(
                        ids.get(0) + " killed", ids.get(1) + " killed", ids.get(2) + " two", ids.get(3) + " two");
    }

    private void eachIsBookedOnce(Supplier<RouteBuilder> route) throws Exception {
        List<String> ids = portal.staff().billing().raiseInvoices(30, new BigDecimal("9.99"), "Traffic");
        failing.addAll(List.of(ids.get(3), ids.get(17)));
        start("one", route.get());
        start("two", route.get());
        awaitBookings(30);

        ids.subList(0, 10).forEach(id -> portal.staff().billing().setInvoiceStatus(id, "Paid"));
        awaitBookings(40);
        int before = portal.requests().size();
        await().until(() -> portal.requests().size() > before + 8);

        List<String> expected = new ArrayList<>();
        ids.forEach(id -> expected.add(id + " Unpaid"));
        ids.subList(0, 10).forEach(id -> expected.add(id + " Paid"));
        assertThat(bookings()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(failing).isEmpty();
    }

    private void start(String node, RouteBuilder route) throws Exception {
        DefaultCamelContext context = Connected.to(portal);
        nodes.add(context);
        BookingRoute.bind(context, database, node);
        context.addRoutes(route);
        context.start();
    }

    /** Then the event must be free again for whichever node gets it next. */
    private void failOnce(Exchange exchange) {
        if (failing.remove(exchange.getMessage().getHeader("CamelPortalKey", String.class))) {
            throw new IllegalStateException("the route cannot do this one now");
        }
    }

    private void awaitBookings(int count) {
        await().untilAsserted(() -> assertThat(bookings()).hasSizeGreaterThanOrEqualTo(count));
    }

    private List<String> bookings() {
        return sql.queryForList("SELECT invoice || ' ' || status FROM booking", String.class);
    }
}
