package io.github.camelportal.helpdesk;

import java.nio.file.Path;

import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.main.Main;
import org.springframework.jms.connection.CachingConnectionFactory;

import io.github.camelportal.PortalConfiguration;
import io.github.camelportal.state.JdbcStateRepository;

/** The bridge with its message broker, whose journal is on disk. All that it has to remember is there and in the database. */
public final class Bridge implements AutoCloseable {

    private static final String BROKER = "vm://0";
    private static final long REDELIVERY_DELAY_MILLIS = 200;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final Main main = new Main();
    private final CachingConnectionFactory connections =
            new CachingConnectionFactory(new ActiveMQConnectionFactory(BROKER));

    /**
     * Creates a bridge that has not started.
     *
     * @param portal   settings of the portal
     * @param database database of the help desk, which also holds the states of the bridge
     * @param folder   folder of the broker's journal
     */
    public Bridge(PortalConfiguration portal, HelpDeskDatabase database, Path folder) {
        broker.setConfiguration(journalIn(folder));
        connections.setCacheConsumers(false);
        JdbcStateRepository states = new JdbcStateRepository(database.dataSource());
        states.setCreateTable(true);
        main.bind("states", states);
        main.bind("dataSource", database.dataSource());
        main.bind("jms", JmsComponent.jmsComponent(connections));
        main.bind("portalSettings", portal);
        main.addInitialProperty("camel.main.name", "bridge");
        main.addInitialProperty("camel.component.portal.configuration", "#bean:portalSettings");
        main.addInitialProperty("bridge.delay", "1s");
        main.addInitialProperty("bridge.reference-delay", "30s");
        main.configure().addRoutesBuilder(new BridgeRoutes());
    }

    /** Starts the broker and the routes. */
    public void start() throws Exception {
        broker.start();
        main.start();
    }

    @Override
    public void close() {
        main.stop();
        connections.destroy();
        try {
            broker.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Failed to stop the broker", e);
        }
    }

    /** A message that could not be processed comes again, as often as it takes. */
    private static Configuration journalIn(Path folder) {
        try {
            return new ConfigurationImpl()
                    .setJournalDirectory(folder.resolve("journal").toString())
                    .setBindingsDirectory(folder.resolve("bindings").toString())
                    .setLargeMessagesDirectory(folder.resolve("large").toString())
                    .setPagingDirectory(folder.resolve("paging").toString())
                    .setJournalType(JournalType.NIO)
                    .setSecurityEnabled(false)
                    .setJMXManagementEnabled(false)
                    .addAcceptorConfiguration("bridge", BROKER)
                    .addAddressSetting(
                            "#",
                            new AddressSettings()
                                    .setDeadLetterAddress(SimpleString.of("dead"))
                                    .setMaxDeliveryAttempts(-1)
                                    .setRedeliveryDelay(REDELIVERY_DELAY_MILLIS));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
