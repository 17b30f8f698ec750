package io.github.camelportal.internal.await;

import java.time.Duration;

/**
 * Decides whether the awaited state is an effect of the command. A command that leads to a state, such as a start, has taken effect
 * in that state. After a restart, the state alone may be the one before it, so that one of these is needed:
 * <ol>
 * <li>the machine was in another state before the command, or was displayed in another one since. A word such as {@code unknown}
 * is no state,
 * <li>its boot time is later than before the command. It follows from the uptime, too,
 * <li>the portal displays no uptime, has confirmed the command, and has displayed the awaited state without a break for a minute,
 * or for half the timeout if that is shorter: the restart was too quick to be seen.
 * </ol>
 */
final class EffectCheck {

    static final Duration SETTLE_TIME = Duration.ofMinutes(1);

    private final AwaitableOperation operation;
    private final AwaitedState awaited;
    private final Duration settleTime;
    private Observation before;
    private long beforeAt;
    private boolean confirmed;
    private boolean left;
    private long settledSince;
    private boolean settling;

    /**
     * Creates a check.
     *
     * @param timeout timeout of the wait
     */
    EffectCheck(AwaitableOperation operation, AwaitedState awaited, Duration timeout) {
        this.operation = operation;
        this.awaited = awaited;
        Duration half = timeout.dividedBy(2);
        this.settleTime = half.compareTo(SETTLE_TIME) < 0 ? half : SETTLE_TIME;
    }

    /**
     * Sets how the machine was before the command.
     *
     * @param nanoTime time of the observation
     */
    void setBefore(Observation observation, long nanoTime) {
        before = observation;
        beforeAt = nanoTime;
        left = observation.hasState() && !observation.matches(awaited);
    }

    /** Whether the command creates a machine. */
    boolean isOfCreation() {
        return operation.kind() == AwaitableOperation.CommandKind.CREATE;
    }

    /** Whether the machine was observed before the command. */
    boolean hasBefore() {
        return before != null;
    }

    /** Notes that the portal has confirmed the command. */
    void confirm() {
        confirmed = true;
    }

    /**
     * Whether the machine is in the awaited state by the command.
     *
     * @param nanoTime time of the observation
     */
    boolean isReached(Observation observation, long nanoTime) {
        if (!observation.matches(awaited)) {
            left |= observation.hasState();
            settling = false;
            return false;
        }
        if (operation.leadsTo(awaited) || isOfCreation() || left) {
            return true;
        }
        if (before != null && observation.isRestartedSince(before, Duration.ofNanos(nanoTime - beforeAt))) {
            return true;
        }
        if (!settling) {
            settling = true;
            settledSince = nanoTime;
        }
        boolean measurable = before != null && before.hasUptime() && observation.hasUptime();
        return confirmed && !measurable && nanoTime - settledSince >= settleTime.toNanos();
    }
}
