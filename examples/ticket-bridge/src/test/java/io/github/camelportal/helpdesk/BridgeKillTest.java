package io.github.camelportal.helpdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.simulator.faults.Fault;
import io.github.camelportal.simulator.install.AttachmentPolicy;
import io.github.camelportal.simulator.tickets.SimulatedTicket;
import io.github.camelportal.simulator.tickets.SimulatedTicketReply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Kills the bridge with its broker at random moments, while people write on both sides and the portal has faults and quirks. In the
 * end each side has what the other one has, once.
 */
class BridgeKillTest {

    private static final int KILLS = Boolean.getBoolean("test.full") ? 20 : 3;
    private static final int WRITES_PER_RUN = 10;

    /** Long, because a busy machine starts a bridge slowly. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final long SEED = Long.getLong("bridge.seed", 20_261_127);

    @TempDir
    private Path folder;

    private final PortalSimulator portal =
            PortalSimulator.builder().attachments(AttachmentPolicy.BOTH).start();
    private EmbeddedPostgres postgres;
    private HelpDesk desk;
    private BridgeProcess bridge;

    @BeforeEach
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        HelpDeskDatabase database = new HelpDeskDatabase(url);
        database.createTables();
        desk = new HelpDesk(database);
        bridge = new BridgeProcess(
                List.of(portal.baseUrl(), portal.username(), portal.password(), url, folder.toString()), folder);
    }

    @AfterEach
    void stop() throws IOException {
        bridge.kill();
        portal.close();
        postgres.close();
    }

    @Test
    void losesAndDoublesNothingWhenBridgeIsKilled() throws IOException {
        Random random = new Random(SEED);
        DeskTraffic traffic = new DeskTraffic(SEED, desk, portal);
        portal.tickets().forEach(ticket -> portal.staff().deleteTicket(ticket.number()));
        portal.quirks(true);
        portal.faults()
                .random(
                        SEED,
                        0.1,
                        List.of(
                                Fault.latency(Duration.ofMillis(5)),
                                Fault.status(500),
                                Fault.status(503),
                                Fault.error("temporarily_unavailable"),
                                Fault.html(502),
                                Fault.truncated(),
                                Fault.halfBody(),
                                Fault.droppedBefore(),
                                Fault.droppedAfter()));
        for (int run = 0; run <= KILLS; run++) {
            bridge.start();
            for (int write = 0; write < WRITES_PER_RUN; write++) {
                awaitRequests(1 + random.nextInt(6));
                traffic.write();
            }
            if (run < KILLS) {
                awaitRequests(random.nextInt(30));
                bridge.kill();
            }
        }
        await().atMost(LIMIT).until(() -> hasTickets(traffic));
        traffic.close();
        long faults = portal.faults().injectedCount();
        awaitEnd(traffic);
        report(traffic, faults);
    }

    /** Waits until the bridge has sent so many requests more. */
    private void awaitRequests(int count) {
        long before = portal.callCount();
        await().atMost(LIMIT).pollInterval(Duration.ofMillis(2)).until(() -> {
            assertThat(bridge.isAlive())
                    .as("the bridge runs; see %s", bridge.log())
                    .isTrue();
            return portal.callCount() - before >= count;
        });
    }

    private boolean hasTickets(DeskTraffic traffic) {
        return desk.cases().stream()
                        .filter(row -> row.get("id") != null && row.get("ticket_number") != null)
                        .count()
                == traffic.cases();
    }

    /** Waits until both sides are equal, and then until the bridge has had the time to make a mistake. */
    private void awaitEnd(DeskTraffic traffic) {
        try {
            await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> lost(traffic) == 0 && differentStatuses() == 0);
            portal.faults().clear();
            awaitRequests(40);
        } catch (ConditionTimeoutException e) {
            // The report says what is missing.
        }
    }

    private List<String> portalTexts() {
        return Stream.concat(
                        portal.tickets().stream().map(SimulatedTicket::body),
                        portal.replies().stream().map(SimulatedTicketReply::body))
                .toList();
    }

    private List<String> deskTexts() {
        return desk.messages().stream()
                .filter(row -> row.get("portal_id") != null)
                .map(row -> (String) row.get("body"))
                .toList();
    }

    private static long count(List<String> texts, String text) {
        return texts.stream().filter(found -> found.contains(text)).count();
    }

    private long lost(DeskTraffic traffic) {
        List<String> atPortal = portalTexts();
        List<String> atDesk = deskTexts();
        return traffic.fromDesk().stream()
                        .filter(text -> count(atPortal, text) == 0)
                        .count()
                + traffic.fromPortal().stream()
                        .filter(text -> count(atDesk, text) == 0)
                        .count();
    }

    private long doubled(DeskTraffic traffic) {
        List<String> atPortal = portalTexts();
        List<String> atDesk = deskTexts();
        return traffic.fromDesk().stream()
                        .filter(text -> count(atPortal, text) > 1)
                        .count()
                + traffic.fromPortal().stream()
                        .filter(text -> count(atDesk, text) > 1)
                        .count();
    }

    private long echoes(DeskTraffic traffic) {
        List<String> atDesk = deskTexts();
        return traffic.fromDesk().stream()
                .filter(text -> count(atDesk, text) > 0)
                .count();
    }

    private long differentStatuses() {
        return desk.cases().stream().filter(row -> !isEqualStatus(row)).count();
    }

    private boolean isEqualStatus(Map<String, Object> row) {
        return portal.ticket(String.valueOf(row.get("ticket_number")))
                .filter(ticket -> ticket.status().equals("Closed") == "closed".equals(row.get("status")))
                .isPresent();
    }

    /** Counts the files that are not beside the text with which they were sent. */
    private long lostFiles(DeskTraffic traffic) {
        long atPortal = portal.replies().stream()
                .filter(reply -> !reply.byStaff())
                .flatMap(reply -> reply.attachments().stream()
                        .filter(file -> reply.body().contains(new String(file.content(), StandardCharsets.UTF_8))))
                .count();
        long atDesk = desk.messages().stream()
                .filter(row -> row.get("portal_id") != null && row.get("files") != null)
                .filter(row -> row.get("files").equals(row.get("body") + ".txt"))
                .count();
        return traffic.files() - atPortal - atDesk;
    }

    private void report(DeskTraffic traffic, long faults) throws IOException {
        String line = "ticket bridge: " + KILLS + " kills, " + faults + " faults, "
                + traffic.fromDesk().size() + " texts and "
                + traffic.fromPortal().size()
                + " replies with " + traffic.files() + " files in " + traffic.cases() + " cases: " + lost(traffic)
                + " lost, " + doubled(traffic) + " doubled, " + echoes(traffic) + " echoes, " + lostFiles(traffic)
                + " files lost, " + differentStatuses() + " statuses differ";
        System.out.println(line);
        assertThat(line)
                .as("seed %s, log: %s", SEED, Files.readString(bridge.log().toPath()))
                .endsWith(": 0 lost, 0 doubled, 0 echoes, 0 files lost, 0 statuses differ");
    }
}
