package io.github.camelportal.simulator;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for the whole state: every call is atomic, and no store has to think about threads. */
public final class StateLock {

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable catchUp;
    private final Clock clock;
    private Change lastChange;

    /** @param catchUp does what has become due, so that nobody sees a state that time has passed by */
    StateLock(Runnable catchUp, Clock clock) {
        this.catchUp = catchUp;
        this.clock = clock;
        lastChange = new Change(0, clock.instant());
    }

    <T> T call(Supplier<T> work) {
        lock.lock();
        try {
            catchUp.run();
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does what changes the state, and remembers when that was. */
    public <T> T change(Supplier<T> work) {
        return call(() -> {
            T result = work.get();
            lastChange = new Change(lastChange.number() + 1, clock.instant());
            return result;
        });
    }

    public void change(Runnable work) {
        change(() -> {
            work.run();
            return null;
        });
    }

    /** The last change that was made on purpose; what merely became due is none. */
    Change lastChange() {
        return call(() -> lastChange);
    }

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** A change of the state. A clock that stands still gives many the same time, but none the same number. */
    public record Change(long number, Instant at) {}
}
