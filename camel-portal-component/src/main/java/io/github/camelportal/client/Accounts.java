package io.github.camelportal.client;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.HttpClient;

/** Makes what all clients of an account share. */
public final class Accounts {

    private final ScheduledExecutorService timer;

    /**
     * For one component.
     *
     * @param timer ends requests at their deadlines
     */
    public Accounts(ScheduledExecutorService timer) {
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
    public AccountCalls open(
            PortalAccount account, Supplier<HttpClient> http, double requestsPerSecond, CallListener listener) {
        RequestRate rate = requestsPerSecond > 0 ? new RequestRate(requestsPerSecond) : null;
        return new AccountCalls(account, new Transport(account.baseUrl(), http, timer), rate, listener);
    }
}
