package io.github.camelportal.internal.client;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.HttpClient;

import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.policy.CallListener;
import io.github.camelportal.internal.client.policy.RateLimiter;

/** Makes what all clients of an account share. */
public final class AccountClients {

    private final ScheduledExecutorService timer;

    /**
     * For one component.
     *
     * @param timer ends requests at their deadlines
     */
    public AccountClients(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /**
     * The calls of an account; connects nowhere yet.
     *
     * @param account           which portal, and as whom
     * @param http              gives what makes the connections, and is asked for each call; it must follow no redirects and repeat
     *                          nothing by itself
     * @param requestsPerSecond how many requests may go out in a second, or 0 for any number
     * @param listener          is told of them
     */
    public AccountClient open(
            PortalAccount account, Supplier<HttpClient> http, double requestsPerSecond, CallListener listener) {
        RateLimiter rateLimiter = requestsPerSecond > 0 ? new RateLimiter(requestsPerSecond) : null;
        return new AccountClient(account, new HttpTransport(account.baseUrl(), http, timer), rateLimiter, listener);
    }
}
