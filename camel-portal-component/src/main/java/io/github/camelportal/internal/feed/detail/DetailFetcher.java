package io.github.camelportal.internal.feed.detail;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;

/** Fetches the details of the elements of a feed, on threads of its own. Its requests count for the rate limit of the account. */
public final class DetailFetcher {

    private final PortalClient client;
    private final FeedOptions.DetailOptions options;
    private final ExecutorService threads;
    private final BooleanSupplier stopping;

    /**
     * Fetches nothing yet.
     *
     * @param threads  at least as many threads as requests at the same time
     * @param stopping whether the consumer stops
     */
    public DetailFetcher(
            PortalClient client, FeedOptions.DetailOptions options, ExecutorService threads, BooleanSupplier stopping) {
        this.client = client;
        this.options = options;
        this.threads = threads;
        this.stopping = stopping;
    }

    /** Returns a poll whose events have their details. Closing it closes the given one. */
    public FeedPoll around(FeedPoll poll) {
        return new DetailPoll(poll, this);
    }

    Future<Object> fetch(String key) {
        return threads.submit(() -> client.call(options.requests().apply(key)).body());
    }

    /** Returns the maximum number of requests at the same time. */
    int concurrency() {
        return options.concurrency();
    }

    BooleanSupplier stopping() {
        return stopping;
    }
}
