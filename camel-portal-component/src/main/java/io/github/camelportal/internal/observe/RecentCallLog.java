package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.policy.CallListener;

/**
 * A listener that remembers the latest requests of one account. Polls have a limit of their own, because a busy feed would displace
 * all other requests within a minute.
 */
public final class RecentCallLog implements CallListener {

    /** Maximum number of requests, and of polls, which take a few kilobytes for each account. */
    static final int LIMIT = 50;

    private final Deque<RecentCall> calls = new ArrayDeque<>(LIMIT + 1);
    private final Deque<RecentCall> polls = new ArrayDeque<>(LIMIT + 1);

    @Override
    public void onCompleted(Operation operation, Duration took, Throwable failure) {
        add(calls, operation, took, failure, false);
    }

    @Override
    public void onPolled(Operation operation, Duration took, Throwable failure) {
        add(polls, operation, took, failure, true);
    }

    private synchronized void add(
            Deque<RecentCall> latest, Operation operation, Duration took, Throwable failure, boolean poll) {
        int responseCode = failure instanceof PortalOperationException response ? response.getHttpResponseCode() : 0;
        if (latest.size() == LIMIT) {
            latest.removeLast();
        }
        latest.addFirst(
                new RecentCall(Instant.now(), operation.id(), FailureKind.of(failure), responseCode, took, poll));
    }

    /** Returns the latest requests, retries and polls among them, the last one first. */
    public synchronized List<RecentCall> calls() {
        List<RecentCall> latest = new ArrayList<>(calls);
        latest.addAll(polls);
        latest.sort(Comparator.comparing(RecentCall::ended).reversed());
        return latest;
    }
}
