package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

import io.github.camelportal.api.Operation;
import io.github.camelportal.internal.client.policy.CallListener;

/** A listener that counts the requests of one account by operation. It holds nothing of requests and responses. */
public final class CallStatistics implements CallListener {

    private final Map<String, Counts> operations = new ConcurrentHashMap<>();

    @Override
    public void onCompleted(Operation operation, Duration took, Throwable failure) {
        Counts counts = counts(operation);
        counts.requests.increment();
        counts.nanos.add(took.toNanos());
        counts.longest.accumulate(took.toNanos());
        counts.lastRequest = Instant.now();
        if (failure != null) {
            counts.errors
                    .computeIfAbsent(FailureKind.of(failure), kind -> new LongAdder())
                    .increment();
        }
    }

    @Override
    public void onWait(Operation operation, Wait reason, Duration wait) {
        Counts counts = counts(operation);
        (reason == Wait.RETRY ? counts.retries : counts.rateWaits).increment();
        (reason == Wait.RETRY ? counts.retryNanos : counts.rateNanos).add(wait.toNanos());
    }

    private Counts counts(Operation operation) {
        return operations.computeIfAbsent(operation.id(), id -> new Counts());
    }

    /** Returns the statistics of each operation that was called, sorted by its name. */
    public List<OperationStatistics> operations() {
        return new TreeMap<>(operations)
                .entrySet().stream()
                        .map(counted -> counted.getValue().statistics(counted.getKey()))
                        .toList();
    }

    private static final class Counts {

        private final LongAdder requests = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
        private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
        private final LongAdder retries = new LongAdder();
        private final LongAdder retryNanos = new LongAdder();
        private final LongAdder rateWaits = new LongAdder();
        private final LongAdder rateNanos = new LongAdder();
        private volatile Instant lastRequest;

        OperationStatistics statistics(String operation) {
            SortedMap<String, Long> failed = new TreeMap<>();
            errors.forEach((kind, count) -> failed.put(kind, count.sum()));
            return new OperationStatistics(
                    operation,
                    requests.sum(),
                    failed,
                    retries.sum(),
                    Duration.ofNanos(retryNanos.sum()),
                    rateWaits.sum(),
                    Duration.ofNanos(rateNanos.sum()),
                    Duration.ofNanos(nanos.sum()),
                    Duration.ofNanos(longest.get()),
                    lastRequest);
        }
    }
}
