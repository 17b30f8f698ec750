package io.github.camelportal.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** A real broker in this JVM, which delivers a message five times at most. Other JVMs can connect to it by its URL. */
final class TestBroker implements AutoCloseable {

    static final int DELIVERIES = 5;
    static final String DEAD = "DLQ";

    private final EmbeddedActiveMQ server = new EmbeddedActiveMQ();
    private final String url;

    TestBroker(String... queues) throws Exception {
        url = "tcp://127.0.0.1:" + freePort();
        AddressSettings settings = new AddressSettings()
                .setMaxDeliveryAttempts(DELIVERIES)
                .setRedeliveryDelay(0)
                .setDeadLetterAddress(SimpleString.of(DEAD));
        server.setConfiguration(new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("tcp", url)
                .addAddressSetting("#", settings));
        server.start();
        for (String queue : queues) {
            create(queue);
        }
        create(DEAD);
    }

    private void create(String queue) throws Exception {
        server.getActiveMQServer().createQueue(QueueConfiguration.of(queue).setRoutingType(RoutingType.ANYCAST));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return url;
    }

    static ConnectionFactory connections(String url) {
        return new ActiveMQConnectionFactory(url);
    }

    void send(String queue, String body, Map<String, String> properties) {
        try (JMSContext jms = connections(url).createContext()) {
            JMSProducer producer = jms.createProducer();
            properties.forEach(producer::setProperty);
            producer.send(jms.createQueue(queue), jms.createTextMessage(body));
        }
    }

    /** Returns how many messages a queue has, those that are being delivered included. */
    long count(String queue) {
        Queue found = server.getActiveMQServer().locateQueue(SimpleString.of(queue));
        found.flushExecutor();
        return found.getMessageCount();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not stop", e);
        }
    }
}
