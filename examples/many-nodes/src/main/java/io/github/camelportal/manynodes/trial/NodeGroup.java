package io.github.camelportal.manynodes.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.recipes.leader.LeaderSelector;
import org.apache.curator.framework.recipes.leader.LeaderSelectorListenerAdapter;
import org.apache.curator.retry.ExponentialBackoffRetry;
import org.apache.zookeeper.KeeperException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.manynodes.ZooKeeperCluster;

/** The nodes that are running, and which of them leads. Each process has a name of its own. */
final class NodeGroup implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger("many-nodes");

    static final List<String> NAMESPACES = List.of("invoices", "tickets");

    private static final String FEED_DELAY = "200ms";
    private static final String SESSION_TIMEOUT = "6000";

    private final TrialServers servers;
    private final Path folder;
    private final CuratorFramework curator;
    private final Map<String, LeaderSelector> selectors = new HashMap<>();
    private final List<RunningNode> nodes = new ArrayList<>();
    private int started;

    NodeGroup(TrialServers servers, Path folder) {
        this.servers = servers;
        this.folder = folder;
        curator = CuratorFrameworkFactory.newClient(servers.zooKeeperNodes(), new ExponentialBackoffRetry(100, 5));
        curator.start();
        for (String namespace : NAMESPACES) {
            // It is never started, so it takes no part in the election.
            selectors.put(
                    namespace,
                    new LeaderSelector(
                            curator, ZooKeeperCluster.BASE_PATH + "/" + namespace, new LeaderSelectorListenerAdapter() {
                                @Override
                                public void takeLeadership(CuratorFramework client) {
                                    throw new IllegalStateException("It was not started");
                                }
                            }));
        }
    }

    /** Starts a node, and does not wait for it. */
    void startNode() throws IOException {
        String name = "node-" + ++started;
        Map<String, String> environment = new HashMap<>(servers.environment(name));
        environment.put("FEED_DELAY", FEED_DELAY);
        environment.put("SESSION_TIMEOUT", SESSION_TIMEOUT);
        nodes.add(RunningNode.start(name, environment, folder));
    }

    /** Returns the node that leads a namespace, if that node runs. */
    Optional<RunningNode> leader(String namespace) {
        String id = leaderId(namespace);
        return nodes.stream()
                .filter(RunningNode::isAlive)
                .filter(node -> node.name().equals(id))
                .findFirst();
    }

    private String leaderId(String namespace) {
        try {
            return selectors.get(namespace).getLeader().getId();
        } catch (KeeperException.NoNodeException e) {
            return "";
        } catch (Exception e) {
            throw new IllegalStateException("Failed to ask ZooKeeper for the leader of " + namespace, e);
        }
    }

    /** Returns the number of namespaces that a node leads. */
    int namespacesOf(RunningNode node) {
        return (int) NAMESPACES.stream()
                .filter(namespace -> leader(namespace).filter(node::equals).isPresent())
                .count();
    }

    /** Starts a node in place of each that has lost its session, and returns their number. */
    int replaceEnded() throws IOException {
        List<RunningNode> ended =
                nodes.stream().filter(RunningNode::hasLostSession).toList();
        for (RunningNode node : ended) {
            LOG.info("{} has lost its session, and is started again", node.name());
            nodes.remove(node);
            startNode();
        }
        return ended.size();
    }

    void kill(RunningNode node) {
        node.kill();
        nodes.remove(node);
    }

    /** Returns what the running nodes have logged. */
    String logs() {
        return nodes.stream().map(node -> node.name() + ":\n" + node.log()).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        nodes.forEach(RunningNode::kill);
        curator.close();
    }
}
