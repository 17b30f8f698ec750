package io.github.camelportal.benchmark.work;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.camelportal.benchmark.measure.Contender;
import io.github.camelportal.benchmark.measure.Names;
import io.github.camelportal.benchmark.measure.Settings;
import io.github.camelportal.benchmark.measure.Workload;
import io.github.camelportal.benchmark.server.FixedResponseServer;
import io.github.camelportal.benchmark.server.TicketResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every contender reads all there is, and reads it right. */
class ContenderTest {

    private static FixedResponseServer server;

    @BeforeAll
    static void startServer() throws IOException {
        server = FixedResponseServer.start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.PORTAL, Names.HAND_WRITTEN, Names.BARE, Names.SERVER})
    void getsTickets(String entrant) throws Exception {
        try (Contender contender = TicketWorkload.contender(entrant, server.address())) {
            assertThat(contender.work()).isEqualTo(TicketResponse.expected());
            assertThat(contender.work()).isEqualTo(TicketResponse.expected());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.PORTAL, Names.HAND_WRITTEN, Names.BARE, Names.SERVER})
    void addsUpLists(String entrant) throws Exception {
        for (int elements : new int[] {1, 1000, 2345}) {
            try (Contender contender = ListWorkload.contender(entrant, server.address(), elements)) {
                assertThat(contender.work()).isEqualTo(FixedResponseServer.invoiceSum(elements));
                assertThat(contender.work()).isEqualTo(FixedResponseServer.invoiceSum(elements));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Names.PORTAL,
                Names.BARE,
                "first delivery, memory state",
                "first delivery, file state",
                "first delivery, JDBC state"
            })
    void feedsLists(String entrant) throws Exception {
        try (Contender contender = FeedWorkload.contender(entrant, server.address(), 2345)) {
            assertThat(contender.work()).isEqualTo(FixedResponseServer.invoiceSum(2345));
            assertThat(contender.work()).isEqualTo(FixedResponseServer.invoiceSum(2345));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Names.PORTAL, Names.HAND_WRITTEN, Names.BARE, Names.SERVER})
    void addsUpStreams(String entrant) throws Exception {
        try (Contender contender = StreamWorkload.contender(entrant, server.address(), 2345)) {
            assertThat(contender.work()).isEqualTo(FixedResponseServer.invoiceSum(2345));
        }
    }

    @Test
    void knowsTheSumOfAList() {
        // The ids 1000000 to 1000002, and 10.00, 10.08 and 10.16.
        assertThat(FixedResponseServer.invoiceSum(3)).isEqualTo(3_000_003 + 3_024);
    }

    @Test
    void startsRoutesToAllOperations() throws Exception {
        StartupWorkload startup = new StartupWorkload();
        Settings settings = Settings.of(new Properties());

        Map<String, Double> measured = startup.measure(Names.PORTAL, settings, server.address());

        assertThat(measured.get(StartupWorkload.MILLIS)).isPositive();
        assertThat(startup.measure(StartupWorkload.DIRECT, settings, server.address()))
                .containsKeys(StartupWorkload.MILLIS, StartupWorkload.MANAGERS);
    }

    @Test
    void workloadsAreChosenByName() {
        assertThat(Workloads.named("")).isEqualTo(Workloads.all());
        assertThat(Workloads.named("stream, list")).extracting(Workload::name).containsExactly("stream", "list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workloads.named("lists"))
                .withMessage("There is no workload 'lists', but there are [tickets, list, stream, feed, startup]");
    }
}
