package io.github.camelportal.consumer;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.client.PortalClient;
import io.github.camelportal.state.FeedStateRepository;
import io.github.camelportal.state.MemoryFeedStateRepository;

/** Opens the feed of a consumer when it starts. What is kept in memory outlives the consumer, for the next one with this source. */
public final class FeedSource implements AutoCloseable {

    private final CamelContext context;
    private final Supplier<PortalClient> clients;
    private final FeedSettings settings;
    private final OpenFeeds openFeeds;
    private final StateRepository<String, String> repository;
    private final FeedProgress progress;
    private PortalClient client;
    private String feed;
    private FeedStates states;
    private FeedLedger ledger;

    /**
     * Connects nowhere yet.
     *
     * @param clients   gives the client when the consumer starts
     * @param openFeeds those of all consumers
     */
    public FeedSource(
            CamelContext context, Supplier<PortalClient> clients, FeedSettings settings, OpenFeeds openFeeds) {
        this.context = context;
        this.clients = clients;
        this.settings = settings;
        this.openFeeds = openFeeds;
        this.repository = settings.repository() == null ? new MemoryFeedStateRepository() : settings.repository();
        this.progress = new FeedProgress(settings.list().operation().id(), settings.feedId());
    }

    /** Whether a repository can tell what it has, and not only answer what it is asked by key. */
    public static boolean canList(StateRepository<String, String> repository) {
        return StateRepositories.listed(repository) != null;
    }

    FeedSettings settings() {
        return settings;
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
        String name = settings.feedId() == null ? FeedNames.of(settings.list(), client.account()) : settings.feedId();
        String encoded = FeedNames.shortened(StateNames.encode(name));
        StateRepositories.start(context, repository);
        openFeeds.open(repository, encoded, progress);
        feed = encoded;
        if (ledger == null) {
            // Once: what is in progress when a consumer stops may still be so when the next one starts.
            states = states();
            ledger = new FeedLedger(states);
        }
        return switch (FeedKind.of(settings.list().operation())) {
            case CHANGES -> new ListFeed(client, settings, states, ledger);
            case NOTIFICATIONS -> new NotificationFeed(client, settings, states, ledger);
            case REPLIES -> new ReplyFeed(client, settings, states, ledger, problems);
        };
    }

    /** How far the feed is; it goes on with the next consumer. */
    FeedProgress progress() {
        return progress;
    }

    /** How long the portal still wants to be left alone; often nothing. */
    Duration pause() {
        return client.pause();
    }

    /** Ends all waiting for the portal to recover, or for a turn. */
    void stopWaiting() {
        if (client != null) {
            client.stopWaiting();
        }
    }

    private FeedStates states() {
        FeedStateRepository listed = StateRepositories.listed(repository);
        FeedStates states = listed == null ? new OpaqueStates(repository, feed) : new ListedStates(listed, feed);
        return new CountedStates(states, progress);
    }

    @Override
    public void close() {
        if (feed != null) {
            openFeeds.close(repository, feed);
            feed = null;
        }
    }
}
