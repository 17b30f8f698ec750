package io.github.camelportal.internal.feed.detail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.feed.FeedEvent;
import io.github.camelportal.internal.feed.FeedPoll;
import io.github.camelportal.internal.feed.PollStoppedException;

/**
 * A poll whose events get the details of their elements. It reads some events ahead and fetches their details at the same time, and
 * returns the events in the order of the list.
 *
 * <p>Details that cannot be fetched make their event unreadable, and no other. The poll ends if the next request would surely fail
 * too: the portal cannot be reached, refuses the credentials, or wants fewer requests.
 */
public final class DetailPoll implements FeedPoll {

    /** Time after which a wait for details notices that the consumer stops. */
    private static final long STOP_CHECK_MILLIS = 50;

    private final FeedPoll listed;
    private final DetailFetcher fetcher;
    private final Deque<FetchedEvent> window = new ArrayDeque<>();
    private boolean ended;
    private RuntimeException failure;

    /**
     * An event whose details are being fetched.
     *
     * @param details the details, or null if the event has none
     */
    private record FetchedEvent(FeedEvent event, Future<Object> details) {}

    /** Fetches nothing yet. */
    DetailPoll(FeedPoll listed, DetailFetcher fetcher) {
        this.listed = listed;
        this.fetcher = fetcher;
    }

    @Override
    public FeedEvent next() {
        readAhead();
        FetchedEvent first = window.peek();
        if (first == null) {
            if (failure != null) {
                throw failure;
            }
            return null;
        }
        if (first.details() != null) {
            awaitDetails(first);
        }
        window.remove();
        return first.event();
    }

    private void readAhead() {
        try {
            while (!ended && window.size() < fetcher.concurrency()) {
                FeedEvent event = listed.next();
                ended = event == null;
                if (!ended) {
                    window.add(new FetchedEvent(event, event.hasDetails() ? fetcher.fetch(event.key()) : null));
                }
            }
        } catch (RuntimeException e) {
            // The events before it are valid.
            ended = true;
            failure = e;
        }
    }

    private void awaitDetails(FetchedEvent fetched) {
        try {
            Object details = result(fetched.details());
            fetched.event().setDetails(() -> details);
        } catch (PortalUnreachableException | PortalRateLimitException | PortalAuthenticationException e) {
            throw e;
        } catch (PortalOperationException e) {
            fetched.event().setDetails(() -> {
                throw e;
            });
        }
    }

    private Object result(Future<Object> details) {
        while (true) {
            try {
                return details.get(STOP_CHECK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                PollStoppedException.throwIf(fetcher.stopping());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for details", e);
            } catch (ExecutionException e) {
                PollStoppedException.throwIf(fetcher.stopping());
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    /** Cancels the requests that have not been sent. Those in flight complete in the background, since they change nothing. */
    @Override
    public void close() {
        window.stream().filter(fetched -> fetched.details() != null).forEach(fetched -> fetched.details()
                .cancel(false));
        listed.close();
    }
}
