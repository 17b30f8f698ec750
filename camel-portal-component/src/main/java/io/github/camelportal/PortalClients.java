package io.github.camelportal;

import java.util.HashMap;
import java.util.Map;

import org.apache.camel.CamelContext;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.client.PortalAccount;
import io.github.camelportal.client.PortalClient;

/** The clients of a component: one per account, and one pool of connections per way to connect. */
final class PortalClients {

    private static final Logger LOG = LoggerFactory.getLogger(PortalClients.class);

    private final Map<HttpSettings, HttpConnections> connections = new HashMap<>();
    private final Map<ClientKey, PortalClient> clients = new HashMap<>();

    private record ClientKey(PortalAccount account, HttpClient http) {}

    synchronized PortalClient client(CamelContext context, PortalAccount account, PortalHttpConfiguration configuration)
            throws Exception {
        HttpClient http = configuration.getHttpClient();
        if (http == null) {
            HttpSettings settings = HttpSettings.of(configuration);
            HttpConnections pool = connections.get(settings);
            if (pool == null) {
                pool = HttpConnections.open(context, settings);
                connections.put(settings, pool);
            }
            http = pool.client();
        }
        ClientKey key = new ClientKey(account, http);
        PortalClient client = clients.get(key);
        if (client == null) {
            client = new PortalClient(account, http);
            clients.put(key, client);
        }
        return client;
    }

    synchronized void close() {
        for (PortalClient client : clients.values()) {
            try {
                client.close();
            } catch (RuntimeException e) {
                LOG.warn("{} did not log out: {}", client, e.getMessage());
            }
        }
        clients.clear();
        ServiceHelper.stopAndShutdownServices(connections.values());
        connections.clear();
    }
}
