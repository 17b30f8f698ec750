package io.github.camelportal.internal.reference;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one exchange at a time use a reference, in all contexts of this process. */
final class ReferenceLocks {

    /** A lock and the number of exchanges that hold it or wait for it. */
    private static final class SharedLock {
        private final ReentrantLock lock = new ReentrantLock();
        private int users;
    }

    /** The locks in use, which are removed after their last exchange. */
    private static final Map<String, SharedLock> LOCKS = new ConcurrentHashMap<>();

    private ReferenceLocks() {}

    /**
     * Runs a call when no other one has the reference.
     *
     * @param limit maximum time to wait for it
     * @param busy  creates the failure of a call that does not get it in that time
     */
    static <T> T run(Reference reference, Duration limit, Supplier<T> call, Supplier<? extends RuntimeException> busy) {
        SharedLock shared = LOCKS.compute(reference.digest(), (digest, present) -> {
            SharedLock used = present == null ? new SharedLock() : present;
            used.users++;
            return used;
        });
        try {
            if (!shared.lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy.get();
            }
            try {
                return call.get();
            } finally {
                shared.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy.get();
        } finally {
            LOCKS.computeIfPresent(reference.digest(), (digest, present) -> --present.users == 0 ? null : present);
        }
    }
}
