package io.github.camelportal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.github.camelportal.api.OperationTable;

/**
 * Finds out whether a portal can be reached and accepts the credentials, by the cheapest read that every provider has. It
 * goes the way of all requests of the account, and is not repeated.
 */
public final class PortalProbe {

    private static final PortalRequest DETAILS = PortalRequest.of(OperationTable.operation("account", "details"));

    /** Whoever asks about health does not wait longer. */
    private static final CallSettings SETTINGS = new CallSettings(
            Duration.ofSeconds(10), 0, Duration.ZERO, Duration.ZERO, CallSettings.USUAL.maxResponseSize());

    private static final Duration LONGEST_TURN = Duration.ofSeconds(1);

    private final AccountCalls calls;
    private final Pause pause = new Pause();

    /** Connects nowhere yet. */
    public PortalProbe(AccountCalls calls) {
        this.calls = calls;
    }

    /** Why the portal should not be asked now, a sentence; empty where it can be. */
    public Optional<String> hindrance() {
        Instant until = calls.pausedUntil();
        if (until.isAfter(Instant.now())) {
            return Optional.of("The portal wants to be left alone until " + until + ".");
        }
        if (calls.turnIn().compareTo(LONGEST_TURN) > 0) {
            return Optional.of("As many requests as requestsPerSecond allows wait for their turn.");
        }
        return Optional.empty();
    }

    /**
     * Asks the portal, within some seconds, and with one login at most.
     *
     * @throws PortalOperationException if it cannot be reached, refuses the credentials, or answers no account
     */
    public void ask() {
        Retries none = new Retries(SETTINGS, pause, calls.listener());
        calls.check(
                DETAILS,
                new CallContext(Deadline.in(SETTINGS.deadline()), none, pause, SETTINGS.maxResponseSize(), true));
    }

    /** Ends all waiting, now and from now on. */
    public void stop() {
        pause.end();
    }

    @Override
    public String toString() {
        return "PortalProbe[" + calls + "]";
    }
}
