package io.github.camelportal.simulator;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One lock for the whole state: every call is atomic, and no store has to think about threads. */
final class StateLock {

    private final ReentrantLock lock = new ReentrantLock();

    <T> T call(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void run(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}
