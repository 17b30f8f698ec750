package io.github.camelportal.simulator;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for the whole state: every call is atomic, and no store has to think about threads. */
final class StateLock {

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable catchUp;

    /** @param catchUp does what has become due, so that nobody sees a state that time has passed by */
    StateLock(Runnable catchUp) {
        this.catchUp = catchUp;
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

    void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
