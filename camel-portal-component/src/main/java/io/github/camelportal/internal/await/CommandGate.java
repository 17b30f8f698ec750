package io.github.camelportal.internal.await;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Decides once whether the command of a wait is sent or cancelled. The decision is atomic, because a wait is cancelled on another
 * thread than the one that sends.
 */
final class CommandGate {

    private enum Decision {
        OPEN,
        SENT,
        CANCELLED
    }

    private final AtomicReference<Decision> decision = new AtomicReference<>(Decision.OPEN);

    /** Returns whether the caller must send the command, which nothing can cancel any more. */
    boolean trySend() {
        return decision.compareAndSet(Decision.OPEN, Decision.SENT);
    }

    /** Keeps the command from being sent if it was not sent before. */
    void cancel() {
        decision.compareAndSet(Decision.OPEN, Decision.CANCELLED);
    }

    /** Whether the command was sent. It stays false after {@link #cancel()}. */
    boolean isSent() {
        return decision.get() == Decision.SENT;
    }
}
