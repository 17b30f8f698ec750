package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;

/**
 * Decides whether and when a failed request is sent again. A safe operation is retried after any failure that may pass. Any
 * other operation is retried only if the portal surely did not process the request.
 * <p>
 * A retry needs all of this: 1) retries are left, 2) the failure allows it, 3) the wait ends before the deadline. The wait is
 * the {@code Retry-After} of the response, and else a random part of a bound that doubles with each retry (full jitter), so
 * that many callers do not come back at once.
 */
public final class RetryPolicy {

    /** Number of times that the bound of the wait doubles, so that it cannot overflow. */
    private static final int MAX_DOUBLINGS = 10;

    private final CallOptions options;
    private final Sleeper sleeper;
    private final CallListener listener;
    private final LongUnaryOperator random;

    RetryPolicy(CallOptions options, Sleeper sleeper, CallListener listener) {
        this(options, sleeper, listener, bound -> ThreadLocalRandom.current().nextLong(bound));
    }

    /**
     * Creates a policy with its own randomness.
     *
     * @param random source of numbers from 0 to below its argument
     */
    RetryPolicy(CallOptions options, Sleeper sleeper, CallListener listener, LongUnaryOperator random) {
        this.options = options;
        this.sleeper = sleeper;
        this.listener = listener;
        this.random = random;
    }

    /**
     * Runs attempts until one succeeds or may not be repeated.
     *
     * @throws PortalOperationException the failure of the last attempt
     */
    public <T> T run(Operation operation, Deadline deadline, Supplier<T> attempt) {
        for (int retry = 0; ; retry++) {
            try {
                return attempt.get();
            } catch (PortalOperationException e) {
                if (retry == options.maxRetries() || !isRetryable(operation, e)) {
                    throw e;
                }
                Duration wait = wait(e, retry);
                if (wait == null || !deadline.hasTimeFor(wait)) {
                    throw e;
                }
                listener.onWait(operation, CallListener.Wait.RETRY, wait);
                if (!sleeper.sleep(wait)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isRetryable(Operation operation, PortalOperationException e) {
        // The login of this call failed, and has been retried as a call of its own.
        if (!e.getOperation().equals(operation.id())) {
            return false;
        }
        return switch (e.retryability()) {
            case ALWAYS -> true;
            case IF_SAFE -> operation.isSafe();
            case NEVER -> false;
        };
    }

    /** Returns null if the portal asked for a longer wait than a call may take. */
    private Duration wait(PortalOperationException e, int retry) {
        if (e instanceof PortalRateLimitException limited
                && limited.getRetryAfter().isPresent()) {
            Duration retryAfter = limited.getRetryAfter().get();
            return retryAfter.compareTo(options.maxRetryAfter()) > 0 ? null : retryAfter;
        }
        long bound = options.retryDelay().toMillis() << Math.min(retry, MAX_DOUBLINGS);
        return Duration.ofMillis(bound == 0 ? 0 : random.applyAsLong(bound) + 1);
    }
}
