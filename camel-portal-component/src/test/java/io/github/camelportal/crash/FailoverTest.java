package io.github.camelportal.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.support.PostgresServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Of two nodes one consumes, as Camel's {@code master:} has it. When it is killed, the other one goes on with its states. */
class FailoverTest {

    private static final String FROM =
            "master:billing:portal:invoices/list?stateRepository=#feedState&initialDelay=0&delay=50ms";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private final PortalSimulator portal =
            PortalSimulator.builder().seeded(false).start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void continuesWithTheUnsavedEventWhenTheLeaderIsKilled() {
        requireTakeOver(Moment.BEFORE_SAVING);
    }

    @Tag("exhaustive")
    @ParameterizedTest
    @EnumSource(names = {"DURING_PROCESSING", "AFTER_SAVING"})
    void continuesWhereTheLeaderWasKilled(Moment moment) {
        requireTakeOver(moment);
    }

    private void requireTakeOver(Moment moment) {
        for (int i = 0; i < 6; i++) {
            WatchedFeed.INVOICES.happen(portal);
        }
        List<String> invoices = WatchedFeed.INVOICES.events(portal);
        Path leaderFile = directory.resolve("leader");
        Path followerFile = directory.resolve("follower");
        SyncedSink leaderSink = new SyncedSink(leaderFile);
        SyncedSink followerSink = new SyncedSink(followerFile);
        NodeSettings settings = settings(moment);

        NodeSettings standingStill = settings.into(leaderFile).standingStill(moment, invoices.get(3));
        try (NodeProcess leader = NodeProcess.start(standingStill, directory)) {
            leader.awaitKillPoint();
            // Only the node that is killed needs a JVM of its own.
            DefaultCamelContext follower = startInThisJvm(settings.into(followerFile));
            try {
                takeOver(leader, leaderSink, followerSink);
            } finally {
                follower.stop();
            }
        }

        boolean unsaved = moment == Moment.BEFORE_SAVING;
        boolean saved = moment == Moment.AFTER_SAVING;
        List<String> all = WatchedFeed.INVOICES.events(portal);
        assertThat(leaderSink.processed()).isEqualTo(invoices.subList(0, unsaved || saved ? 4 : 3));
        assertThat(followerSink.processed()).isEqualTo(all.subList(saved ? 4 : 3, all.size()));
    }

    private static DefaultCamelContext startInThisJvm(NodeSettings settings) {
        try {
            return FeedNode.start(settings);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeOver(NodeProcess leader, SyncedSink leaderSink, SyncedSink followerSink) {
        // Longer than it takes a node to ask whether it is the leader.
        await().during(Duration.ofSeconds(1)).until(() -> followerSink.begun().isEmpty());
        leader.kill();
        WatchedFeed.INVOICES.happen(portal);
        awaitAll(leaderSink, followerSink);
    }

    private void awaitAll(SyncedSink leader, SyncedSink follower) {
        await().atMost(PATIENCE).until(() -> {
            List<String> processed = new ArrayList<>(leader.processed());
            processed.addAll(follower.processed());
            return new HashSet<>(processed).containsAll(WatchedFeed.INVOICES.events(portal));
        });
        int before = portal.requests().size();
        await().atMost(PATIENCE).until(() -> portal.requests().size() > before + 3);
    }

    private NodeSettings settings(Moment moment) {
        return new NodeSettings(
                FROM,
                portal.baseUrl(),
                portal.username(),
                portal.password(),
                PostgresServer.url(),
                "take_over_" + moment.name().toLowerCase(Locale.ROOT),
                null,
                directory.resolve("cluster").toString(),
                null,
                null);
    }
}
