package io.github.camelportal.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.decode.JsonResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.CancellableSleeper;

/**
 * Probes whether a portal can be reached and accepts the credentials, with the cheapest safe operation that every provider has.
 * The request is subject to the session and the rate limit of the account, and is not retried.
 */
public final class HealthProbe {

    private static final PortalRequest DETAILS = PortalRequest.of(OperationTable.operation("account", "details"));

    /** A health check should not block for longer. */
    private static final CallOptions OPTIONS = CallOptions.withoutRetries(Duration.ofSeconds(10));

    private static final Duration MAX_PERMIT_WAIT = Duration.ofSeconds(1);

    private final AccountClient accountClient;
    private final CancellableSleeper sleeper = new CancellableSleeper();

    /** Creates a probe of an account, without a connection. */
    public HealthProbe(AccountClient accountClient) {
        this.accountClient = accountClient;
    }

    /** Returns the reason not to send a request now, a sentence, or empty if one may be sent. */
    public Optional<String> skipReason() {
        Optional<Instant> backOffEnd = accountClient.backOff().end();
        if (backOffEnd.isPresent()) {
            return Optional.of("The portal asked for no requests until " + backOffEnd.get() + ".");
        }
        if (accountClient.nextPermitIn().compareTo(MAX_PERMIT_WAIT) > 0) {
            return Optional.of("Requests of the account are waiting for requestsPerSecond.");
        }
        return Optional.empty();
    }

    /**
     * Sends a request, within some seconds, and logs in once at most. Sends none while refused credentials wait.
     *
     * @throws PortalOperationException if the portal cannot be reached, refuses the credentials or reports a failure
     */
    public void probe() {
        accountClient.throwIfCredentialsRefused(DETAILS.operation());
        accountClient.send(
                DETAILS,
                JsonResponseReader.INSTANCE,
                accountClient.startCall(OPTIONS, sleeper).withSingleLogin());
    }

    /** Cancels all waits, those that follow too. */
    public void stop() {
        sleeper.cancel();
    }

    @Override
    public String toString() {
        return "HealthProbe[" + accountClient + "]";
    }
}
