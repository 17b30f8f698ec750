package io.github.camelportal.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.internal.client.policy.RetryPolicy;
import io.github.camelportal.internal.client.policy.Sleeper;

/**
 * Finds out whether a portal can be reached and accepts the credentials, by the cheapest read that every provider has. It
 * goes the way of all requests of the account, and is not repeated.
 */
public final class HealthProbe {

    private static final PortalRequest DETAILS = PortalRequest.of(OperationTable.operation("account", "details"));

    /** Whoever asks about health does not wait longer. */
    private static final CallOptions SETTINGS = new CallOptions(
            Duration.ofSeconds(10), 0, Duration.ZERO, Duration.ZERO, CallOptions.DEFAULTS.maxResponseSize());

    private static final Duration LONGEST_TURN = Duration.ofSeconds(1);

    private final AccountClient accountClient;
    private final Sleeper sleeper = new Sleeper();

    /** Connects nowhere yet. */
    public HealthProbe(AccountClient accountClient) {
        this.accountClient = accountClient;
    }

    /** Why the portal should not be asked now, a sentence; empty where it can be. */
    public Optional<String> skipReason() {
        Instant until = accountClient.backOffUntil();
        if (until.isAfter(Instant.now())) {
            return Optional.of("The portal wants to be left alone until " + until + ".");
        }
        if (accountClient.nextPermitIn().compareTo(LONGEST_TURN) > 0) {
            return Optional.of("As many requests as requestsPerSecond allows wait for their turn.");
        }
        return Optional.empty();
    }

    /**
     * Asks the portal, within some seconds, and with one login at most.
     *
     * @throws PortalOperationException if it cannot be reached, refuses the credentials, or answers no account
     */
    public void probe() {
        RetryPolicy noRetry = new RetryPolicy(SETTINGS, sleeper, accountClient.listener());
        accountClient.check(
                DETAILS,
                new CallContext(Deadline.in(SETTINGS.deadline()), noRetry, sleeper, SETTINGS.maxResponseSize(), true));
    }

    /** Ends all waiting, now and from now on. */
    public void stop() {
        sleeper.cancel();
    }

    @Override
    public String toString() {
        return "PortalProbe[" + accountClient + "]";
    }
}
