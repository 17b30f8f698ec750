package io.github.camelportal.internal.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.spi.StateRepository;

/** The feeds that are being consumed. Refuses a second consumer of one feed, because each would miss events of the other. */
public final class FeedRegistry {

    private final Map<OpenFeed, FeedStatistics> openFeeds = new LinkedHashMap<>();

    /** A feed in a repository. Compares repositories by identity, whatever their {@code equals} does. */
    private record OpenFeed(StateRepository<String, String> repository, String feed) {

        @Override
        public boolean equals(Object other) {
            return other instanceof OpenFeed that && repository == that.repository && feed.equals(that.feed);
        }

        @Override
        public int hashCode() {
            return feed.hashCode();
        }
    }

    /**
     * Registers a feed whose consumer starts.
     *
     * @param feed name of the feed, encoded
     * @throws IllegalStateException if another consumer has the feed open
     */
    public synchronized void open(StateRepository<String, String> repository, String feed, FeedStatistics statistics) {
        if (openFeeds.putIfAbsent(new OpenFeed(repository, feed), statistics) != null) {
            throw new IllegalStateException("portal:" + statistics.operation()
                    + " is consumed from by two routes that share the state of the feed "
                    + feed
                    + ", so each would miss the events of the other. Set a feedId on one of them, or multicast from"
                    + " one route to both.");
        }
    }

    /** Removes a feed whose consumer has stopped. */
    public synchronized void close(StateRepository<String, String> repository, String feed) {
        openFeeds.remove(new OpenFeed(repository, feed));
    }

    /** Returns the status of each feed, in the order in which they were opened. */
    public synchronized List<FeedStatus> statuses() {
        return openFeeds.values().stream().map(FeedStatistics::status).toList();
    }
}
