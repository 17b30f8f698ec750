package io.github.camelportal.internal.observe;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

import io.github.camelportal.ConnectionValidator;
import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.HealthProbe;
import io.github.camelportal.internal.client.policy.CallListener;

/** What can be seen of one account from outside: its requests in numbers, the latest of them, its metrics, and its health check. */
public final class AccountMonitor {

    private final CallStatistics statistics = new CallStatistics();
    private final RecentCallLog recentCalls = new RecentCallLog();
    private final CallListener listener;
    private AccountClient accountClient;
    private WritableHealthCheckRepository repository;
    private HealthProbe probe;
    private PortalHealthCheck check;

    /**
     * For an account that is about to be opened.
     *
     * @param provider what metrics are tagged with
     */
    public AccountMonitor(CamelContext context, String provider) {
        List<CallListener> listeners = new ArrayList<>();
        listeners.add(statistics);
        listeners.add(recentCalls);
        MicrometerSupport.of(context, provider).ifPresent(listeners::add);
        this.listener = new CompositeCallListener(listeners);
    }

    public CallListener listener() {
        return listener;
    }

    public void opened(AccountClient opened) {
        this.accountClient = opened;
    }

    public AccountClient calls() {
        return accountClient;
    }

    public CallStatistics statistics() {
        return statistics;
    }

    public RecentCallLog recentCalls() {
        return recentCalls;
    }

    /** Adds the health check to Camel's, once, where there is such a thing. */
    public void watch(CamelContext context, String id, boolean enabled) {
        if (check != null) {
            return;
        }
        repository =
                HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        if (repository == null) {
            return;
        }
        probe = new HealthProbe(accountClient);
        check = new PortalHealthCheck(
                id,
                probe,
                ConnectionValidator.withoutUserInfo(accountClient.account().baseUrl()));
        check.setEnabled(enabled);
        repository.addHealthCheck(check);
    }

    public void close() {
        if (check != null) {
            probe.stop();
            repository.removeHealthCheck(check);
            check = null;
        }
    }
}
