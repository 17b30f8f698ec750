package io.github.camelportal.internal.client.policy;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationEffect;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;

/**
 * The one policy of repeating. What only reads is repeated after any failure that may pass; what does more only where the
 * portal surely did not carry it out. Waits grow exponentially with full jitter, so that many callers do not come back all
 * at once; where the portal says how long to wait, it is that long.
 */
public final class RetryPolicy {

    private final CallOptions options;
    private final Sleeper sleeper;
    private final CallListener listener;

    public RetryPolicy(CallOptions options, Sleeper sleeper, CallListener listener) {
        this.options = options;
        this.sleeper = sleeper;
        this.listener = listener;
    }

    /** The result of an attempt, or the failure of the last one that made sense. */
    public <T> T run(Operation operation, Deadline deadline, Supplier<T> attempt) {
        for (int retry = 0; ; retry++) {
            try {
                return attempt.get();
            } catch (PortalOperationException e) {
                if (retry == options.maxRetries() || !mayRepeat(operation, e)) {
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

    /** A login that is made twice leaves no more than a token that nobody uses. */
    public static boolean isHarmless(Operation operation) {
        return operation.effect() == OperationEffect.READ || operation.effect() == OperationEffect.SESSION;
    }

    private static boolean mayRepeat(Operation operation, PortalOperationException e) {
        if (!e.getOperation().equals(operation.id())) {
            // A login within the call, which has been repeated as a call of its own.
            return false;
        }
        return switch (e.repetition()) {
            case ALWAYS -> true;
            case IF_SAFE -> isHarmless(operation);
            case NEVER -> false;
        };
    }

    /** Null where the portal wants to be left alone for longer than a call can wait. */
    private Duration wait(PortalOperationException e, int retry) {
        if (e instanceof PortalRateLimitException tooMany
                && tooMany.getRetryAfter().isPresent()) {
            Duration wanted = tooMany.getRetryAfter().get();
            return wanted.compareTo(options.maxRetryAfter()) > 0 ? null : wanted;
        }
        long longest = options.retryDelay().toMillis() << Math.min(retry, 10);
        return Duration.ofMillis(longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest) + 1);
    }
}
