package io.github.camelportal.manynodes.trial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Three nodes do their work while elements come, and the node that leads is killed again and again. */
public final class LeaderTrial {

    private static final Logger LOG = LoggerFactory.getLogger("many-nodes");

    private static final int NODES = 3;
    /** Elements that came and are not on their topic yet: the leader always has work in hand, and never a long backlog. */
    private static final int MOST_WAITING = 60;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final TrialSettings settings;
    private final Path folder;
    private final Random random;
    private int killed;
    private int mostRepeats;
    private int endedByThemselves;

    /**
     * Creates a trial.
     *
     * @param folder empty folder for the data of the servers and the logs of the nodes
     * @param seed seed of the random moments
     */
    public LeaderTrial(TrialSettings settings, Path folder, long seed) {
        this.settings = settings;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * Runs the trial.
     *
     * @throws Exception if a server or a node does not start, or an element does not come within ten minutes
     */
    public TrialResult run() throws Exception {
        try (TrialServers servers = TrialServers.start(folder);
                NodeGroup nodes = new NodeGroup(servers, folder);
                TopicRecords records = new TopicRecords(servers.kafkaBrokers())) {
            LOG.info("ZooKeeper, Kafka, PostgreSQL and the portal run");
            for (int i = 0; i < NODES; i++) {
                nodes.startNode();
            }
            PortalActivity activity = new PortalActivity(servers.portal(), random);
            for (int kill = 1; kill <= settings.kills(); kill++) {
                killDuringWork(kill, nodes, activity, records);
            }
            for (int suspension = 1; suspension <= settings.suspensions(); suspension++) {
                suspendDuringWork(suspension, nodes, activity, records);
            }
            await("all elements on the topics", nodes, () -> {
                create(activity, records, settings.elements());
                return activity.created() >= settings.elements()
                        && records.revisions().equals(activity.revisions());
            });
            Map<TopicKey, Integer> expected = activity.revisions();
            await("the tables equal to the portal", nodes, () -> table(servers).equals(expected));
            return result(servers, activity, records);
        }
    }

    /** Kills a leader after a random number of elements of its share. */
    private void killDuringWork(int kill, NodeGroup nodes, PortalActivity activity, TopicRecords records)
            throws Exception {
        String namespace = namespace(kill);
        RunningNode leader = leaderDuringWork(kill, nodes, activity, records);
        nodes.kill(leader);
        killed++;
        LOG.info(
                "Killed {}, leader of {}, after {} of {} elements",
                leader.name(),
                namespace,
                records.elements(),
                settings.elements());
        nodes.startNode();
    }

    /** Suspends a leader until another node has led and worked, and resumes it. */
    private void suspendDuringWork(int suspension, NodeGroup nodes, PortalActivity activity, TopicRecords records)
            throws Exception {
        int turn = settings.kills() + suspension;
        String namespace = namespace(turn);
        RunningNode leader = leaderDuringWork(turn, nodes, activity, records);
        leader.suspend();
        int before = records.elements();
        await("another leader of " + namespace, nodes, () -> {
            create(activity, records, settings.elements());
            return records.elements() > before
                    && nodes.leader(namespace).filter(other -> other != leader).isPresent();
        });
        leader.resume();
        LOG.info("Resumed {}, which has led {}", leader.name(), namespace);
        await("the end of " + leader.name(), nodes, () -> {
            create(activity, records, settings.elements());
            return !leader.isAlive();
        });
    }

    /** Waits for a random number of elements of a turn, and returns the node that leads then. */
    private RunningNode leaderDuringWork(int turn, NodeGroup nodes, PortalActivity activity, TopicRecords records)
            throws Exception {
        int share = settings.elements() / (settings.kills() + settings.suspensions() + 1);
        int moment = share * (turn - 1) + 1 + random.nextInt(share);
        String namespace = namespace(turn);
        AtomicReference<RunningNode> current = new AtomicReference<>();
        await("a leader of " + namespace + " with work in hand", nodes, () -> {
            create(activity, records, share * turn + MOST_WAITING);
            current.set(nodes.leader(namespace).orElse(null));
            return records.elements() >= moment && current.get() != null;
        });
        RunningNode leader = current.get();
        mostRepeats += nodes.namespacesOf(leader);
        return leader;
    }

    private static String namespace(int turn) {
        return NodeGroup.NAMESPACES.get(turn % NodeGroup.NAMESPACES.size());
    }

    private void create(PortalActivity activity, TopicRecords records, int most) {
        int target = Math.min(settings.elements(), most);
        while (activity.created() < target && activity.created() - records.elements() < MOST_WAITING) {
            activity.createFive();
        }
    }

    private void await(String condition, NodeGroup nodes, BooleanSupplier reached) throws Exception {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        do {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Failed to reach: " + condition + "\n" + nodes.logs());
            }
            int ended = nodes.replaceEnded();
            endedByThemselves += ended;
            mostRepeats += ended * NodeGroup.NAMESPACES.size();
            Thread.sleep(20);
        } while (!reached.getAsBoolean());
    }

    /** Returns the revisions of the rows that the consumers wrote. */
    private static Map<TopicKey, Integer> table(TrialServers servers) {
        Map<TopicKey, Integer> rows = new HashMap<>();
        servers.query("SELECT id, CAST(total AS INTEGER) FROM invoice")
                .forEach((id, total) -> rows.put(new TopicKey("invoices", id), Integer.valueOf(total)));
        servers.query("SELECT number, CASE status WHEN 'Open' THEN '0' ELSE substr(status, 6) END FROM ticket")
                .forEach((number, step) -> rows.put(new TopicKey("tickets", number), Integer.valueOf(step)));
        return rows;
    }

    private TrialResult result(TrialServers servers, PortalActivity activity, TopicRecords records) {
        Map<TopicKey, Integer> latest = new TreeMap<>(Comparator.comparing(TopicKey::toString));
        latest.putAll(records.revisions());
        latest.entrySet().retainAll(activity.revisions().entrySet());
        Set<String> consumers =
                new HashSet<>(servers.query("SELECT id, node FROM invoice UNION SELECT number, node FROM ticket")
                        .values());
        return new TrialResult(
                activity.created(),
                killed,
                latest.size(),
                records.records(),
                records.repeats(),
                mostRepeats,
                records.outOfOrder(),
                endedByThemselves,
                consumers.size());
    }
}
