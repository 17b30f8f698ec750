package io.github.camelportal.crash;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.apache.camel.impl.DefaultCamelContext;
import org.awaitility.core.ConditionTimeoutException;

import io.github.camelportal.simulator.PortalSimulator;
import io.github.camelportal.support.PostgresServer;

import static org.awaitility.Awaitility.await;

/**
 * A node that is killed in the middle of its batch, and then started again.
 *
 * @param feed   what it consumes
 * @param state  where it keeps what it has processed
 * @param moment when it is killed
 */
record Crash(WatchedFeed feed, NodeState state, Moment moment) {

    private static final int EVENTS = 6;
    private static final int KILLED_AT = 3;
    private static final int MORE_REQUESTS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Where a node keeps what it has processed. */
    enum NodeState {
        FILE,
        JDBC;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lets it happen, and tells what came of it. */
    CrashResult run(Path directory) throws Exception {
        try (PortalSimulator portal = PortalSimulator.builder().seeded(false).start()) {
            for (int i = 0; i < EVENTS; i++) {
                feed.happen(portal);
            }
            List<String> events = feed.events(portal);
            String victim = events.get(KILLED_AT);
            NodeSettings settings = settings(portal, directory);
            SyncedSink sink = new SyncedSink(Path.of(settings.sink()));
            try (NodeProcess node = NodeProcess.start(settings.standingStill(moment, victim), directory)) {
                node.awaitKillPoint();
            }
            List<String> begunAtKill = sink.begun();
            List<String> processedAtKill = sink.processed();
            // What happens while the node is down comes too.
            feed.happen(portal);
            boolean settled;
            // Nothing of the killed JVM is in this one, and starting another one takes seconds.
            try (DefaultCamelContext restarted = FeedNode.start(settings)) {
                settled = restarted.isStarted() && settles(portal, sink);
            }
            return new CrashResult(
                    events, victim, begunAtKill, processedAtKill, feed.events(portal), sink.processed(), settled);
        }
    }

    /** Whether everything has been processed in time; what might still come without need has its time too. */
    private boolean settles(PortalSimulator portal, SyncedSink sink) {
        try {
            await().atMost(PATIENCE)
                    .until(() ->
                            new HashSet<>(sink.processed()).containsAll(feed.events(portal)) && feed.isSettled(portal));
            int before = portal.requests().size();
            await().atMost(PATIENCE).until(() -> portal.requests().size() > before + MORE_REQUESTS);
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private NodeSettings settings(PortalSimulator portal, Path directory) {
        String name = String.join("_", "crash", feed.name(), state.name(), moment.name())
                .toLowerCase(Locale.ROOT);
        return new NodeSettings(
                feed.from(),
                portal.baseUrl(),
                portal.username(),
                portal.password(),
                state == NodeState.JDBC ? PostgresServer.url() : null,
                state == NodeState.JDBC
                        ? name
                        : directory.resolve(name + ".state").toString(),
                directory.resolve(name + ".sink").toString(),
                null,
                null,
                null);
    }

    @Override
    public String toString() {
        return feed + ", " + state + " state, " + moment;
    }
}
