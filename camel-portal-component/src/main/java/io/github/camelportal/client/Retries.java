package io.github.camelportal.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import io.github.camelportal.api.Effect;
import io.github.camelportal.api.Operation;

/**
 * The one policy of repeating. What only reads is repeated after any failure that may pass; what does more only where the
 * portal surely did not carry it out. Waits grow exponentially with full jitter, so that many callers do not come back all
 * at once; where the portal says how long to wait, it is that long.
 */
final class Retries {

    private final CallSettings settings;
    private final Pause pause;
    private final CallListener listener;

    Retries(CallSettings settings, Pause pause, CallListener listener) {
        this.settings = settings;
        this.pause = pause;
        this.listener = listener;
    }

    /** The result of an attempt, or the failure of the last one that made sense. */
    <T> T run(Operation operation, Deadline deadline, Supplier<T> attempt) {
        for (int retry = 0; ; retry++) {
            try {
                return attempt.get();
            } catch (PortalOperationException e) {
                if (retry == settings.maxRetries() || !mayRepeat(operation, e)) {
                    throw e;
                }
                Duration wait = wait(e, retry);
                if (wait == null || !deadline.allows(wait)) {
                    throw e;
                }
                listener.waits(operation, CallListener.Wait.RETRY, wait);
                if (!pause.passes(wait)) {
                    throw e;
                }
            }
        }
    }

    /** A login that is made twice leaves no more than a token that nobody uses. */
    static boolean isHarmless(Operation operation) {
        return operation.effect() == Effect.READ || operation.effect() == Effect.SESSION;
    }

    private static boolean mayRepeat(Operation operation, PortalOperationException e) {
        if (!e.getOperation().equals(operation.id())) {
            // A login within the call, which has been repeated as a call of its own.
            return false;
        }
        return switch (e.repetition()) {
            case ALWAYS -> true;
            case HARMLESS -> isHarmless(operation);
            case NEVER -> false;
        };
    }

    /** Null where the portal wants to be left alone for longer than a call can wait. */
    private Duration wait(PortalOperationException e, int retry) {
        if (e instanceof PortalRateLimitException tooMany
                && tooMany.getRetryAfter().isPresent()) {
            Duration wanted = tooMany.getRetryAfter().get();
            return wanted.compareTo(settings.maxRetryAfter()) > 0 ? null : wanted;
        }
        long longest = settings.retryDelay().toMillis() << Math.min(retry, 10);
        return Duration.ofMillis(longest == 0 ? 0 : ThreadLocalRandom.current().nextLong(longest) + 1);
    }
}
