package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.feed.CountedStates;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedId;
import io.github.camelportal.internal.feed.FeedKind;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedRegistry;
import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.internal.feed.list.ListFeed;
import io.github.camelportal.internal.feed.notification.NotificationFeed;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.KeyLookupFeedState;
import io.github.camelportal.internal.feed.state.ListableFeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.internal.feed.ticket.ReplyFeed;
import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** Opens the feed of a consumer when it starts. What is kept in memory outlives the consumer, for the next one with this source. */
public final class FeedSession implements AutoCloseable {

    private final CamelContext context;
    private final Supplier<PortalClient> clients;
    private final FeedOptions options;
    private final FeedRegistry registry;
    private final StateRepository<String, String> repository;
    private final FeedStatistics statistics;
    private PortalClient client;
    private String feed;
    private FeedState feedState;
    private DeliveryTracker tracker;

    /**
     * Connects nowhere yet.
     *
     * @param clients   gives the client when the consumer starts
     * @param feedRegistry those of all consumers
     */
    public FeedSession(
            CamelContext context, Supplier<PortalClient> clients, FeedOptions options, FeedRegistry feedRegistry) {
        this.context = context;
        this.clients = clients;
        this.options = options;
        this.registry = feedRegistry;
        this.repository = options.repository() == null ? new MemoryFeedStateRepository() : options.repository();
        this.statistics = new FeedStatistics(options.list().operation().id(), options.feedId());
    }

    /** Whether a repository can tell what it has, and not only answer what it is asked by key. */
    public static boolean canList(StateRepository<String, String> repository) {
        return StateRepositories.listed(repository) != null;
    }

    FeedOptions settings() {
        return options;
    }

    /**
     * Opens the feed.
     *
     * @param  problems              is told of what cannot be read, and is left out
     * @throws Exception             if the state repository cannot be started
     * @throws IllegalStateException if another consumer has it open
     */
    Feed open(BiConsumer<String, Exception> problems) throws Exception {
        client = clients.get();
        String name = options.feedId() == null ? FeedId.of(options.list(), client.account()) : options.feedId();
        String encoded = FeedId.shortened(StateKeyCodec.encode(name));
        StateRepositories.start(context, repository);
        registry.open(repository, encoded, statistics);
        feed = encoded;
        if (tracker == null) {
            // Once: what is in progress when a consumer stops may still be so when the next one starts.
            feedState = states();
            tracker = new DeliveryTracker(feedState);
        }
        return switch (FeedKind.of(options.list().operation())) {
            case CHANGES -> new ListFeed(client, options, feedState, tracker);
            case NOTIFICATIONS -> new NotificationFeed(client, options, feedState, tracker);
            case REPLIES -> new ReplyFeed(client, options, feedState, tracker, problems);
        };
    }

    /** How far the feed is; it goes on with the next consumer. */
    FeedStatistics statistics() {
        return statistics;
    }

    /** How long the portal still wants to be left alone; often nothing. */
    Duration backOff() {
        return client.backOff().remaining();
    }

    /** Ends all waiting for the portal to recover, or for a turn. */
    void cancelRetries() {
        if (client != null) {
            client.cancelRetries();
        }
    }

    private FeedState states() {
        FeedStateRepository listed = StateRepositories.listed(repository);
        FeedState feedState =
                listed == null ? new KeyLookupFeedState(repository, feed) : new ListableFeedState(listed, feed);
        return new CountedStates(feedState, statistics);
    }

    @Override
    public void close() {
        if (feed != null) {
            registry.close(repository, feed);
            feed = null;
        }
    }
}
