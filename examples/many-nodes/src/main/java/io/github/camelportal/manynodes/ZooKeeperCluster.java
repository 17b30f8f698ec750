package io.github.camelportal.manynodes;

import java.util.concurrent.TimeUnit;

import org.apache.camel.CamelConfiguration;
import org.apache.camel.CamelContext;
import org.apache.camel.component.zookeeper.ZooKeeperCuratorConfiguration;
import org.apache.camel.component.zookeeper.cluster.ZooKeeperClusterService;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.state.ConnectionState;
import org.apache.curator.framework.state.SessionConnectionStateErrorPolicy;
import org.apache.curator.retry.ExponentialBackoffRetry;

/** Adds Camel's cluster service on ZooKeeper, from which {@code master:} learns who leads. */
public final class ZooKeeperCluster implements CamelConfiguration {

    /** Path in ZooKeeper that all namespaces of {@code master:} are below. */
    public static final String BASE_PATH = "/many-nodes";

    /** Exit code of a node whose session ZooKeeper has given up. */
    public static final int SESSION_LOST = 3;

    @Override
    public void configure(CamelContext context) throws Exception {
        CuratorFramework curator = curator(context);
        curator.getConnectionStateListenable().addListener((client, state) -> endIfLost(state));
        curator.start();

        ZooKeeperCuratorConfiguration configuration = new ZooKeeperCuratorConfiguration();
        configuration.setCuratorFramework(curator);
        configuration.setBasePath(BASE_PATH);
        ZooKeeperClusterService cluster = new ZooKeeperClusterService(configuration);
        cluster.setId(context.resolvePropertyPlaceholders("{{node.name}}"));
        context.addService(cluster);
    }

    /** Returns a client for which a broken connection is no loss of leadership, as long as ZooKeeper keeps the session. */
    private static CuratorFramework curator(CamelContext context) {
        int timeout = Integer.parseInt(context.resolvePropertyPlaceholders("{{session.timeout}}"));
        return CuratorFrameworkFactory.builder()
                .connectString(context.resolvePropertyPlaceholders("{{zookeeper.nodes}}"))
                .sessionTimeoutMs(timeout)
                .connectionTimeoutMs(timeout)
                .retryPolicy(new ExponentialBackoffRetry(100, 5))
                .connectionStateErrorPolicy(new SessionConnectionStateErrorPolicy())
                .maxCloseWaitMs((int) TimeUnit.SECONDS.toMillis(1))
                .build();
    }

    /**
     * Ends the process when ZooKeeper has given the session up, because another node leads then. Camel 4.18.0 would go on consuming
     * here (CAMEL-24457). The feed bears the end at any moment, and the supervisor of the process starts it again.
     */
    private static void endIfLost(ConnectionState state) {
        if (state == ConnectionState.LOST) {
            Runtime.getRuntime().halt(SESSION_LOST);
        }
    }
}
