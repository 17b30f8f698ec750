package io.github.camelportal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.service.ServiceHelper;
import org.apache.hc.client5.http.classic.HttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.AccountClients;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.http.HttpClientPool;
import io.github.camelportal.internal.http.HttpSettings;
import io.github.camelportal.internal.observe.AccountMonitor;

/** The clients of a component: one per account, and one pool of connections per way to connect. */
final class AccountRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(AccountRegistry.class);

    private final Map<HttpSettings, HttpClientPool> connections = new HashMap<>();
    private final Map<AccountKey, AccountClient> accounts = new HashMap<>();
    private final Map<AccountClient, AccountMonitor> observers = new LinkedHashMap<>();
    private ScheduledExecutorService timer;

    private record AccountKey(PortalAccount account, Supplier<HttpClient> http) {}

    /** One that the application has made itself; it is known again by being the same one. */
    private record GivenClient(HttpClient get) implements Supplier<HttpClient> {}

    /**
     * The calls of an account, the same for all its endpoints.
     *
     * @param requestsPerSecond        the limit that an endpoint wants, or null where it takes that of the others
     * @throws IllegalArgumentException if another endpoint wants another one
     */
    synchronized AccountClient calls(
            CamelContext context, PortalAccount account, PortalConfiguration configuration, Double requestsPerSecond) {
        AccountKey key = new AccountKey(account, http(context, configuration));
        AccountClient accountClient = accounts.get(key);
        if (accountClient == null) {
            double rate = requestsPerSecond == null ? 0 : requestsPerSecond;
            AccountMonitor monitor =
                    new AccountMonitor(context, configuration.getProvider().name());
            accountClient = new AccountClients(timer(context)).open(account, key.http(), rate, monitor.listener());
            monitor.opened(accountClient);
            accounts.put(key, accountClient);
            observers.put(accountClient, monitor);
        } else if (requestsPerSecond != null && requestsPerSecond != accountClient.requestsPerSecond()) {
            throw new IllegalArgumentException("requestsPerSecond=" + requestsPerSecond
                    + " is not what another endpoint of "
                    + account + " has: "
                    + (accountClient.requestsPerSecond() == 0 ? "no limit" : accountClient.requestsPerSecond())
                    + ". The limit is one of the account: set it on the component or in its configuration bean.");
        }
        return accountClient;
    }

    /**
     * Adds the health check of an account to Camel's, once for all its endpoints.
     *
     * @param prefix  beginning of its id; a number follows
     * @param enabled whether it is to be asked
     */
    synchronized void watch(CamelContext context, AccountClient accountClient, String prefix, boolean enabled) {
        AccountMonitor monitor = observers.get(accountClient);
        int number = List.copyOf(observers.keySet()).indexOf(accountClient) + 1;
        monitor.watch(context, prefix + number, enabled);
    }

    /** The accounts that were used since the start, the first one first. */
    synchronized List<AccountMonitor> observers() {
        return List.copyOf(observers.values());
    }

    private Supplier<HttpClient> http(CamelContext context, PortalHttpConfiguration configuration) {
        if (configuration.getHttpClient() != null) {
            return new GivenClient(configuration.getHttpClient());
        }
        HttpSettings settings = HttpSettings.of(configuration);
        HttpClientPool pool = connections.get(settings);
        if (pool == null) {
            pool = new HttpClientPool(context, settings);
            pool.start();
            connections.put(settings, pool);
        }
        return pool;
    }

    private ScheduledExecutorService timer(CamelContext context) {
        if (timer == null) {
            // By Camel's default profile, a thousand calls at a time would be all: the next one would be rejected.
            ThreadPoolProfile unlimited = new ThreadPoolProfile();
            unlimited.setPoolSize(1);
            unlimited.setMaxPoolSize(1);
            unlimited.setMaxQueueSize(-1);
            timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "PortalDeadline", unlimited);
        }
        return timer;
    }

    synchronized void close(CamelContext context) {
        observers.values().forEach(AccountMonitor::close);
        observers.clear();
        for (AccountClient accountClient : accounts.values()) {
            try {
                accountClient.close();
            } catch (RuntimeException e) {
                LOG.warn("{} did not log out: {}", accountClient, e.getMessage());
            }
        }
        accounts.clear();
        ServiceHelper.stopAndShutdownServices(connections.values());
        connections.clear();
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
    }
}
