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
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.http.HttpClientPool;
import io.github.camelportal.internal.http.HttpSettings;
import io.github.camelportal.internal.http.SingleSendHttpClient;
import io.github.camelportal.internal.observe.AccountMonitor;

/** The clients of a component: one for each account, and one connection pool for each set of HTTP settings. */
final class AccountRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(AccountRegistry.class);

    private final Map<HttpSettings, HttpClientPool> connections = new HashMap<>();
    private final Map<AccountKey, AccountClient> accounts = new LinkedHashMap<>();
    private final Map<AccountClient, AccountMonitor> monitors = new LinkedHashMap<>();
    private final AccountHolders holders = new AccountHolders();
    private ScheduledExecutorService timer;
    private int lastNumber;

    private record AccountKey(PortalAccount account, Supplier<HttpClient> http) {}

    /** An HTTP client of the application, which sends no write twice. Two are equal if they have the same client. */
    private record GivenClient(HttpClient get) implements Supplier<HttpClient> {}

    /**
     * Returns the client of an account, the same one for all its endpoints.
     *
     * @param requestsPerSecond         rate limit of an endpoint, or null to use the limit of the account
     * @throws IllegalArgumentException if another endpoint has another rate limit
     */
    synchronized AccountClient client(
            CamelContext context, PortalAccount account, PortalConfiguration configuration, Double requestsPerSecond) {
        AccountKey key = new AccountKey(account, http(context, configuration));
        AccountClient accountClient = accounts.get(key);
        if (accountClient == null) {
            double rate = requestsPerSecond == null ? 0 : requestsPerSecond;
            AccountMonitor monitor =
                    new AccountMonitor(context, configuration.getProvider().name());
            accountClient = AccountClient.open(account, key.http(), timer(context), rate, monitor.listener());
            monitor.opened(accountClient, ++lastNumber);
            accounts.put(key, accountClient);
            monitors.put(accountClient, monitor);
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
     * Registers the health check of an account in Camel, once for all its endpoints.
     *
     * @param prefix  start of its id, before a number
     * @param enabled whether it is enabled
     */
    synchronized void watch(CamelContext context, AccountClient accountClient, String prefix, boolean enabled) {
        AccountMonitor monitor = monitors.get(accountClient);
        if (monitor != null) {
            monitor.watch(context, prefix + monitor.number(), enabled);
        }
    }

    /** Returns the client of an account, which is kept until the producer releases it. */
    synchronized AccountClient heldClient(
            CamelContext context, PortalAccount account, PortalConfiguration configuration) {
        AccountClient accountClient = client(context, account, configuration, configuration.getRequestsPerSecond());
        holders.add(accountClient);
        return accountClient;
    }

    /** Keeps the client of an account until the component stops, because a consumer uses it across restarts. */
    synchronized void keep(AccountClient accountClient) {
        holders.pin(accountClient);
    }

    /** Releases the client of a producer. Accounts that no producer has used for long are logged out and forgotten. */
    void release(CamelContext context, AccountClient accountClient) {
        for (AccountClient unused : removeUnused(accountClient)) {
            if (unused.tokenObtainedAt() == null) {
                logOut(unused);
            } else {
                // A logout sends a request, which must not delay the route that evicted the producer.
                context.getExecutorServiceManager()
                        .newThread("PortalLogout", () -> logOut(unused))
                        .start();
            }
        }
    }

    private synchronized List<AccountClient> removeUnused(AccountClient released) {
        List<AccountClient> unused = holders.release(released);
        accounts.values().removeAll(unused);
        for (AccountClient each : unused) {
            AccountMonitor monitor = monitors.remove(each);
            if (monitor != null) {
                monitor.close();
            }
        }
        return unused;
    }

    private static void logOut(AccountClient accountClient) {
        try {
            accountClient.close();
        } catch (RuntimeException e) {
            LOG.warn("Failed to log out: {} ({})", e.getMessage(), accountClient);
        }
    }

    /** Returns the monitors of the accounts that are in use, in the order of their first use. */
    synchronized List<AccountMonitor> monitors() {
        return List.copyOf(monitors.values());
    }

    /** Returns the HTTP client of a configuration, which connects for its first request. */
    synchronized Supplier<HttpClient> http(CamelContext context, PortalConfiguration configuration) {
        if (configuration.getHttpClient() != null) {
            return new GivenClient(new SingleSendHttpClient(configuration.getHttpClient()));
        }
        HttpSettings settings = configuration.httpSettings();
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
            // The default profile of Camel would reject more than a thousand calls at a time.
            ThreadPoolProfile unlimited = new ThreadPoolProfile();
            unlimited.setPoolSize(1);
            unlimited.setMaxPoolSize(1);
            unlimited.setMaxQueueSize(-1);
            timer = context.getExecutorServiceManager().newScheduledThreadPool(this, "PortalDeadline", unlimited);
        }
        return timer;
    }

    synchronized void close(CamelContext context) {
        monitors.values().forEach(AccountMonitor::close);
        monitors.clear();
        accounts.values().forEach(AccountRegistry::logOut);
        holders.clear();
        accounts.clear();
        ServiceHelper.stopAndShutdownServices(connections.values());
        connections.clear();
        if (timer != null) {
            context.getExecutorServiceManager().shutdownNow(timer);
            timer = null;
        }
    }
}
