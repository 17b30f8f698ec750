package io.github.camelportal.consumer;

import java.util.HashSet;
import java.util.Set;

import org.apache.camel.spi.StateRepository;

/** The feeds that are being consumed. Two consumers of one feed would each get a part of it, which nobody wants. */
public final class OpenFeeds {

    private final Set<OpenFeed> open = new HashSet<>();

    /** Two repositories are the same if they are one object. */
    private record OpenFeed(int repository, String feed) {
        static OpenFeed of(StateRepository<String, String> repository, String feed) {
            return new OpenFeed(System.identityHashCode(repository), feed);
        }
    }

    synchronized void open(StateRepository<String, String> repository, String feed, String operation) {
        if (!open.add(OpenFeed.of(repository, feed))) {
            throw new IllegalStateException(
                    "portal:" + operation + " is consumed from by two routes that share the state of"
                            + " the feed " + feed
                            + ", so that each would miss what the other gets: give one of them a feedId of its"
                            + " own, or let one route multicast to both");
        }
    }

    synchronized void close(StateRepository<String, String> repository, String feed) {
        open.remove(OpenFeed.of(repository, feed));
    }
}
