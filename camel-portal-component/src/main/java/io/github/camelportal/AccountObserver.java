package io.github.camelportal;

import java.util.ArrayList;
import java.util.List;

import org.apache.camel.CamelContext;
import org.apache.camel.health.HealthCheckHelper;
import org.apache.camel.health.WritableHealthCheckRepository;

import io.github.camelportal.client.AccountCalls;
import io.github.camelportal.client.CallListener;
import io.github.camelportal.client.PortalProbe;
import io.github.camelportal.observe.CallListeners;
import io.github.camelportal.observe.CallStatistics;
import io.github.camelportal.observe.Metrics;
import io.github.camelportal.observe.PortalHealthCheck;
import io.github.camelportal.observe.RecentCalls;

/** What can be seen of one account from outside: its requests in numbers, the latest of them, its metrics, and its health check. */
final class AccountObserver {

    private final CallStatistics statistics = new CallStatistics();
    private final RecentCalls recentCalls = new RecentCalls();
    private final CallListener listener;
    private AccountCalls calls;
    private WritableHealthCheckRepository repository;
    private PortalProbe probe;
    private PortalHealthCheck check;

    /**
     * For an account that is about to be opened.
     *
     * @param provider what metrics are tagged with
     */
    AccountObserver(CamelContext context, String provider) {
        List<CallListener> listeners = new ArrayList<>();
        listeners.add(statistics);
        listeners.add(recentCalls);
        Metrics.of(context, provider).ifPresent(listeners::add);
        this.listener = new CallListeners(listeners);
    }

    CallListener listener() {
        return listener;
    }

    void opened(AccountCalls opened) {
        this.calls = opened;
    }

    AccountCalls calls() {
        return calls;
    }

    CallStatistics statistics() {
        return statistics;
    }

    RecentCalls recentCalls() {
        return recentCalls;
    }

    /** Adds the health check to Camel's, once, where there is such a thing. */
    void watch(CamelContext context, String id, boolean enabled) {
        if (check != null) {
            return;
        }
        repository =
                HealthCheckHelper.getHealthCheckRepository(context, "producers", WritableHealthCheckRepository.class);
        if (repository == null) {
            return;
        }
        probe = new PortalProbe(calls);
        check = new PortalHealthCheck(
                id, probe, TransportCheck.withoutUserInfo(calls.account().baseUrl()));
        check.setEnabled(enabled);
        repository.addHealthCheck(check);
    }

    void close() {
        if (check != null) {
            probe.stop();
            repository.removeHealthCheck(check);
            check = null;
        }
    }
}
