package io.github.camelportal.internal.feed;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.internal.client.policy.Ticker;

/**
 * Measures a poll while it runs, and logs a line after each ten seconds of it, because the first delivery of a long list may take
 * hours. The thread of the poll writes, and any thread reads.
 */
public final class FeedProgress {

    static final Duration LOG_INTERVAL = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(FeedProgress.class);

    private final String feed;
    private final Ticker ticker;
    private boolean running;
    private long startedAt;
    private long loggedAt;
    private long elements;
    private long exchanges;

    /**
     * The progress of a poll that runs.
     *
     * @param elements  number of elements of the list that were read
     * @param perSecond number of these in a second, on average
     * @param exchanges number of exchanges that the route has received, each with one element or a chunk of them
     */
    public record PollProgress(long elements, long perSecond, long exchanges) {}

    /**
     * Measures nothing yet.
     *
     * @param feed operation of the feed and its name if it has one, for the log
     */
    FeedProgress(String feed, Ticker ticker) {
        this.feed = feed;
        this.ticker = ticker;
    }

    synchronized void pollStarted() {
        running = true;
        startedAt = ticker.nanoTime();
        loggedAt = startedAt;
        elements = 0;
        exchanges = 0;
    }

    synchronized void pollEnded() {
        running = false;
    }

    /** Counts an element of the list that was read. */
    public synchronized void elementRead() {
        elements++;
        logIfDue();
    }

    synchronized void exchangeDelivered() {
        exchanges++;
        logIfDue();
    }

    /** Returns the progress of the poll that runs, or null if none does. */
    public synchronized PollProgress running() {
        return running ? progress(ticker.nanoTime() - startedAt) : null;
    }

    private PollProgress progress(long nanos) {
        double seconds = nanos / (double) Duration.ofSeconds(1).toNanos();
        return new PollProgress(elements, seconds > 0 ? Math.round(elements / seconds) : 0, exchanges);
    }

    private void logIfDue() {
        long now = ticker.nanoTime();
        if (running && now - loggedAt >= LOG_INTERVAL.toNanos()) {
            loggedAt = now;
            PollProgress progress = progress(now - startedAt);
            LOG.info(
                    "Polling for {} s: {} elements so far, {} per second, chunk {} of {}",
                    Duration.ofNanos(now - startedAt).toSeconds(),
                    progress.elements(),
                    progress.perSecond(),
                    progress.exchanges(),
                    feed);
        }
    }
}
