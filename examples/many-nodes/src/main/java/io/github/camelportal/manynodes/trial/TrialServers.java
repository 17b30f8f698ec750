package io.github.camelportal.manynodes.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.apache.curator.test.InstanceSpec;
import org.apache.curator.test.TestingServer;

import io.github.camelportal.simulator.PortalSimulator;

/** All that the nodes share: ZooKeeper, a Kafka broker, PostgreSQL and a simulated portal, all on the loopback interface. */
final class TrialServers implements AutoCloseable {

    /** ZooKeeper allows session timeouts of at least two ticks. */
    private static final int TICK_MILLIS = 500;

    private final PortalSimulator portal;
    private final TestingServer zooKeeper;
    private final KafkaBroker kafka;
    private final EmbeddedPostgres postgres;

    private TrialServers(
            PortalSimulator portal, TestingServer zooKeeper, KafkaBroker kafka, EmbeddedPostgres postgres) {
        this.portal = portal;
        this.zooKeeper = zooKeeper;
        this.kafka = kafka;
        this.postgres = postgres;
    }

    static TrialServers start(Path folder) throws Exception {
        TrialServers servers = new TrialServers(
                PortalSimulator.builder().seeded(false).start(),
                new TestingServer(new InstanceSpec(null, -1, -1, -1, true, -1, TICK_MILLIS, -1), true),
                KafkaBroker.start(Files.createDirectories(folder.resolve("kafka")), "invoices", "tickets"),
                EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .start());
        servers.createTables();
        return servers;
    }

    PortalSimulator portal() {
        return portal;
    }

    String zooKeeperNodes() {
        return zooKeeper.getConnectString();
    }

    String kafkaBrokers() {
        return kafka.address();
    }

    /** Returns the environment of a node. */
    Map<String, String> environment(String node) {
        return Map.of(
                "NODE_NAME", node,
                "PORTAL_BASE_URL", portal.baseUrl(),
                "PORTAL_USERNAME", portal.username(),
                "PORTAL_PASSWORD", portal.password(),
                "ZOOKEEPER_NODES", zooKeeperNodes(),
                "KAFKA_BROKERS", kafkaBrokers(),
                "DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
    }

    private void createTables() throws SQLException, IOException {
        try (InputStream schema = TrialServers.class.getResourceAsStream("/schema.sql");
                Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Runs a query of two columns, and returns the second by the first. */
    Map<String, String> query(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Map<String, String> result = new TreeMap<>();
            while (rows.next()) {
                result.put(rows.getString(1), rows.getString(2));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException("Failed to query PostgreSQL: " + sql, e);
        }
    }

    @Override
    public void close() throws IOException {
        kafka.close();
        postgres.close();
        zooKeeper.close();
        portal.close();
    }
}
