package io.github.camelportal.internal.observe;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

import io.github.camelportal.internal.client.AccountClient;
import io.github.camelportal.internal.client.HealthProbe;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.CallListener;

/** The monitoring of one account: statistics of its requests, the latest of them, its metrics and its health check. */
public final class AccountMonitor {

    private final CallStatistics statistics = new CallStatistics();
    private final RecentCallLog recentCalls = new RecentCallLog();
    private final CallListener listener;
    private AccountClient accountClient;
    private int number;
    private WritableHealthCheckRepository repository;
    private HealthProbe probe;
    private PortalHealthCheck check;

    /**
     * Creates the monitoring of an account whose client is opened next.
     *
     * @param provider tag of the metrics
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

    /**
     * Receives the client of the account.
     *
     * @param position position of the account among all that the component has opened, from 1
     */
    public void opened(AccountClient opened, int position) {
        this.accountClient = opened;
        this.number = position;
    }

    /** Returns the position of the account among all that the component has opened, from 1. */
    public int number() {
        return number;
    }

    public AccountClient accountClient() {
        return accountClient;
    }

    public CallStatistics statistics() {
        return statistics;
    }

    public RecentCallLog recentCalls() {
        return recentCalls;
    }

    /** Registers the health check in Camel once, if the context has health checks. */
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
                id, probe, Redactor.redactUrl(accountClient.account().baseUrl()));
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
