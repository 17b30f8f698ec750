package io.github.camelportal.internal.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.camel.spi.StateRepository;

/** The feeds that are being consumed. Two consumers of one feed would each get a part of it, which nobody wants. */
public final class FeedRegistry {

    private final Map<OpenFeed, FeedStatistics> open = new LinkedHashMap<>();

    /** Two repositories are the same if they are one object, whatever else they call equal. */
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

    public synchronized void open(StateRepository<String, String> repository, String feed, FeedStatistics statistics) {
        if (open.putIfAbsent(new OpenFeed(repository, feed), statistics) != null) {
            throw new IllegalStateException(
                    "portal:" + statistics.operation() + " is consumed from by two routes that share the state of"
                            + " the feed " + feed
                            + ", so that each would miss what the other gets: give one of them a feedId of its"
                            + " own, or let one route multicast to both");
        }
    }

    public synchronized void close(StateRepository<String, String> repository, String feed) {
        open.remove(new OpenFeed(repository, feed));
    }

    /** How far each of them is. */
    public synchronized List<FeedStatus> statuses() {
        return open.values().stream().map(FeedStatistics::status).toList();
    }
}
