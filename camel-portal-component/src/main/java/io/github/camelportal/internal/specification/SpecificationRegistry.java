package io.github.camelportal.internal.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.specification.document.SpecificationException;

/**
 * The specifications of a component. Each is read once, for all endpoints with the same settings. A reading delays only callers that
 * need its result. A failed one is repeated after {@value #RETRY_SECONDS} seconds, so that a {@code toD} does not ask a portal that
 * is down for each exchange.
 */
public final class SpecificationRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(SpecificationRegistry.class);

    /** More specifications than an application has accounts. A {@code toD} that computes the option could make any number. */
    static final int MAX_SPECIFICATIONS = 1000;

    private static final int RETRY_SECONDS = 10;
    private static final long RETRY_NANOS = RETRY_SECONDS * 1_000_000_000L;

    private final LongSupplier nanoTime;
    private final Set<String> differences = ConcurrentHashMap.newKeySet();
    private final Map<SpecificationSettings, Reading> readings = new LinkedHashMap<>();

    /** Creates a registry. */
    public SpecificationRegistry() {
        this(System::nanoTime);
    }

    /** Creates a registry with a clock. */
    SpecificationRegistry(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Returns a specification, which is read the first time.
     *
     * @param reader creates its reader
     * @throws SpecificationException if it cannot be read or used
     */
    public Specification get(SpecificationSettings settings, Supplier<SpecificationReader> reader) {
        Reading own = new Reading();
        Reading reading = register(settings, own);
        if (reading == own) {
            read(own, reader);
        }
        try {
            return reading.result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    /** Returns the reading under way or done, or the given one if there is none. */
    private synchronized Reading register(SpecificationSettings settings, Reading own) {
        Reading cached = readings.get(settings);
        if (cached != null && !isOutdated(cached)) {
            return cached;
        }
        if (cached == null && readings.size() >= MAX_SPECIFICATIONS) {
            readings.values().removeIf(reading -> reading.result.isCompletedExceptionally());
        }
        if (cached == null && readings.size() >= MAX_SPECIFICATIONS) {
            throw new IllegalArgumentException(
                    "More than " + MAX_SPECIFICATIONS
                            + " specifications are in use. Set specification in configuration beans, not in URIs that are computed");
        }
        readings.put(settings, own);
        return own;
    }

    private boolean isOutdated(Reading reading) {
        return reading.result.isCompletedExceptionally() && nanoTime.getAsLong() - reading.endNanos >= RETRY_NANOS;
    }

    private void read(Reading reading, Supplier<SpecificationReader> reader) {
        try {
            Specification specification = reader.get().read();
            reading.result.complete(specification);
        } catch (Throwable e) {
            reading.endNanos = nanoTime.getAsLong();
            reading.result.completeExceptionally(e);
        }
    }

    /** Logs once that a base URL does not fit a document. Either may be right, since a proxy can change paths. */
    public void warnOfDifference(Specification specification, @Nullable String baseUrl) {
        String difference = baseUrl == null ? null : specification.difference(baseUrl);
        if (difference != null && differences.add(specification.location() + " " + difference)) {
            LOG.warn("Using {}: {}. Check baseUrl", specification.location(), difference);
        }
    }

    /** Returns the specifications that were read, in the order of their first use. */
    public synchronized List<Specification> specifications() {
        List<Specification> read = new ArrayList<>();
        for (Reading reading : readings.values()) {
            if (reading.result.isDone() && !reading.result.isCompletedExceptionally()) {
                read.add(reading.result.join());
            }
        }
        return List.copyOf(read);
    }

    /** Forgets all specifications, so that the next start reads them again. */
    public synchronized void clear() {
        readings.clear();
        differences.clear();
    }

    /** A specification that is being read, was read, or could not be read. */
    private static final class Reading {
        private final CompletableFuture<Specification> result = new CompletableFuture<>();
        private volatile long endNanos;
    }
}
