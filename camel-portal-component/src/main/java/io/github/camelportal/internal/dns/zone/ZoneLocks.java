package io.github.camelportal.internal.dns.zone;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets one call at a time read and change a zone, in all contexts of this process. Two calls at once would both find that a record
 * is missing, and both create it.
 */
public final class ZoneLocks {

    /** A lock and the number of calls that hold it or wait for it. */
    private static final class CountedLock {
        private final ReentrantLock lock = new ReentrantLock();
        private int users;
    }

    /** The locks in use, which are removed after their last call. */
    private static final Map<Key, CountedLock> LOCKS = new ConcurrentHashMap<>();

    /**
     * A zone.
     *
     * @param baseUrl base URL of the portal
     * @param path    path of the list of its records
     */
    public record Key(String baseUrl, String path) {}

    private ZoneLocks() {}

    /**
     * Runs a call when no other one has the zone.
     *
     * @param limit maximum time to wait for it
     * @param busy  creates the failure of a call that does not get the zone in that time
     * @throws IllegalStateException if the thread is interrupted before
     */
    public static <T> T run(Key key, Duration limit, Supplier<T> call, Supplier<? extends RuntimeException> busy) {
        CountedLock counted = LOCKS.compute(key, (zone, present) -> {
            CountedLock used = present == null ? new CountedLock() : present;
            used.users++;
            return used;
        });
        try {
            if (!counted.lock.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy.get();
            }
            try {
                return call.get();
            } finally {
                counted.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while another exchange changes the zone. Nothing was sent", e);
        } finally {
            LOCKS.computeIfPresent(key, (zone, present) -> --present.users == 0 ? null : present);
        }
    }

    /** Returns the number of zones that calls hold or wait for. */
    public static int size() {
        return LOCKS.size();
    }
}
