package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.policy.CallListener;

/** A listener that remembers the latest requests of one account. */
public final class RecentCallLog implements CallListener {

    /** Maximum number of requests, which take a few kilobytes for each account. */
    static final int LIMIT = 50;

    private final Deque<RecentCall> calls = new ArrayDeque<>(LIMIT + 1);

    @Override
    public void onCompleted(Operation operation, Duration took, PortalOperationException failure) {
        int responseCode = failure == null ? 0 : failure.getHttpResponseCode();
        RecentCall call = new RecentCall(Instant.now(), operation.id(), FailureKind.of(failure), responseCode, took);
        synchronized (calls) {
            if (calls.size() == LIMIT) {
                calls.removeFirst();
            }
            calls.addLast(call);
        }
    }

    /** Returns the latest requests, retries among them, the last one first. */
    public List<RecentCall> calls() {
        List<RecentCall> latest;
        synchronized (calls) {
            latest = new ArrayList<>(calls);
        }
        Collections.reverse(latest);
        return latest;
    }
}
