package io.github.camelportal.internal.consumer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.StateRepository;

import io.github.camelportal.internal.attachment.TicketFileDownloader;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.feed.DeliveryTracker;
import io.github.camelportal.internal.feed.Feed;
import io.github.camelportal.internal.feed.FeedContext;
import io.github.camelportal.internal.feed.FeedId;
import io.github.camelportal.internal.feed.FeedKind;
import io.github.camelportal.internal.feed.FeedOptions;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.FeedRegistry;
import io.github.camelportal.internal.feed.FeedStatistics;
import io.github.camelportal.internal.feed.detail.DetailFetcher;
import io.github.camelportal.internal.feed.list.ListFeed;
import io.github.camelportal.internal.feed.notification.NotificationFeed;
import io.github.camelportal.internal.feed.sent.SentTextLedger;
import io.github.camelportal.internal.feed.state.FeedState;
import io.github.camelportal.internal.feed.state.StateKeyCodec;
import io.github.camelportal.internal.feed.state.StateRepositories;
import io.github.camelportal.internal.feed.ticket.ReplyFeed;
import io.github.camelportal.state.MemoryFeedStateRepository;

/**
 * Opens and closes the feed of a consumer. Keeps what outlives the consumer, so that a restarted route resumes where it stopped:
 * states in memory, events in flight, and statistics.
 */
public final class FeedSession {

    /** Ends the name of the notes of sent texts. */
    private static final String SENT = "~sent";

    private final CamelContext context;
    private final Supplier<PortalClient> clients;
    private final FeedOptions options;
    private final FeedRegistry registry;
    private final SentTextLedger sentTexts;
    private final StateRepository<String, String> repository;
    private final FeedStatistics statistics;
    private final ExchangeBinder binder;
    private final DeliveryMonitor monitor = new DeliveryMonitor(System::nanoTime);
    private PortalClient client;
    private PortalAccount account;
    private String openFeed;
    private FeedState feedState;
    private DeliveryTracker tracker;
    private DetailFetcher detailFetcher;
    private ExecutorService detailThreads;

    /**
     * Sends no request yet.
     *
     * @param clients  creates the client when the consumer starts
     * @param services the parts that all feeds of the component share
     */
    public FeedSession(
            CamelContext context, Supplier<PortalClient> clients, FeedOptions options, FeedServices services) {
        this.context = context;
        this.clients = clients;
        this.options = options;
        this.registry = services.registry();
        this.repository = options.repository() == null ? new MemoryFeedStateRepository() : options.repository();
        this.statistics = new FeedStatistics(options.list().operation().id(), options.feedId());
        FeedOptions.TicketOptions tickets = options.tickets();
        this.binder = new ExchangeBinder(
                options.splitResults(),
                statistics,
                monitor,
                tickets.attachments()
                        ? new TicketFileDownloader(() -> client, services.spool(), tickets.spoolThreshold())
                        : null);
        this.sentTexts = tickets.skipOwn()
                ? new SentTextLedger(context, repository, () -> name(account(), SENT), this::account)
                : null;
        if (sentTexts != null) {
            services.sentTexts().add(sentTexts);
        }
    }

    /** Returns the account, before the consumer has started too. */
    private synchronized PortalAccount account() {
        if (account == null) {
            account = clients.get().account();
        }
        return account;
    }

    /**
     * Returns the encoded name of the feed in the repository.
     *
     * @param suffix distinguishes what is no state of an element, or empty
     */
    private String name(PortalAccount owner, String suffix) {
        String name = options.feedId() == null ? FeedId.of(options.list(), owner) : options.feedId();
        return FeedId.shortened(StateKeyCodec.encode(name + suffix));
    }

    FeedOptions options() {
        return options;
    }

    /** Returns the statistics of the feed, which span restarts of the consumer. */
    FeedStatistics statistics() {
        return statistics;
    }

    /** Returns the binder of events to exchanges. */
    ExchangeBinder binder() {
        return binder;
    }

    /** Rolls back the events of exchanges that a queue has discarded. Called before each poll. */
    void rollbackLost() {
        monitor.rollbackLost();
    }

    /**
     * Opens the feed.
     *
     * @param exceptionHandler handles what cannot be read
     * @param stopping         whether the consumer stops
     * @throws Exception             if the state repository cannot be started
     * @throws IllegalStateException if another consumer has the feed open
     */
    Feed open(ExceptionHandler exceptionHandler, BooleanSupplier stopping) throws Exception {
        client = clients.get().forPolling();
        String encoded = name(client.account(), "");
        StateRepositories.start(context, repository);
        DeliveryNotifier.register(context);
        registry.open(repository, encoded, statistics);
        openFeed = encoded;
        if (tracker == null) {
            // Only once: events in flight when a consumer stops may still be in flight when the next one starts.
            feedState = StateRepositories.open(repository, encoded);
            tracker = new DeliveryTracker(feedState, statistics);
        }
        openDetails(stopping);
        FeedContext feedContext =
                new FeedContext(client, options, feedState, tracker, statistics, exceptionHandler, stopping);
        return switch (FeedKind.of(options.list().operation())) {
            case CHANGES -> new ListFeed(feedContext);
            case NOTIFICATIONS -> new NotificationFeed(feedContext);
            case REPLIES -> new ReplyFeed(feedContext, sentTexts);
        };
    }

    private void openDetails(BooleanSupplier stopping) {
        if (options.details() != null) {
            detailThreads = context.getExecutorServiceManager()
                    .newFixedThreadPool(
                            this, "PortalFeedDetails", options.details().concurrency());
            detailFetcher = new DetailFetcher(client, options.details(), detailThreads, stopping);
        }
    }

    /** Returns a poll whose events have the details of their elements, if the feed has them. Closing it closes the given one. */
    FeedPoll withDetails(FeedPoll poll) {
        return detailFetcher == null ? poll : detailFetcher.around(poll);
    }

    /** Returns for how long the portal must not be polled; zero if it may. */
    Duration backOff() {
        return client.backOff().remaining();
    }

    /** Returns the time until which the feed does not poll because the portal has refused the credentials, or empty. */
    Optional<Instant> credentialsRefusedUntil() {
        return client == null ? Optional.empty() : client.credentialsRefusedUntil();
    }

    /** Cancels pending retries and waits for the rate limit. Requests in flight complete. */
    void cancelRetries() {
        if (client != null) {
            client.cancelRetries();
        }
    }

    /** Closes the feed, so that another consumer can open it. */
    void close() {
        if (detailThreads != null) {
            // Without a wait, because a request in flight may take as long as requestDeadline, and changes nothing.
            context.getExecutorServiceManager().shutdownNow(detailThreads);
            detailThreads = null;
        }
        if (openFeed != null) {
            registry.close(repository, openFeed);
            openFeed = null;
        }
    }
}
