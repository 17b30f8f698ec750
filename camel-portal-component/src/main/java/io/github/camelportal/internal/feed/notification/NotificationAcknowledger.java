package io.github.camelportal.internal.feed.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.camelportal.api.Operation;
import io.github.camelportal.api.OperationTable;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.internal.client.PortalClient;
import io.github.camelportal.internal.client.message.PercentEncoding;
import io.github.camelportal.internal.client.message.PortalRequest;

/**
 * Acknowledges processed notifications. If the portal still lists one as unread, the next poll acknowledges it again, and later ones
 * after 2, 4, 8 and at most 64 polls, because a portal that confirms nothing would otherwise get a request for each at every poll.
 */
final class NotificationAcknowledger {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationAcknowledger.class);

    private static final Operation ACK = OperationTable.operation("notifications", "ack");

    /** Maximum number of polls between two acknowledgements of one notification. */
    private static final int MAX_POLLS = 64;

    private final PortalClient client;
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();
    private final AtomicLong poll = new AtomicLong();

    /**
     * The acknowledgements of one notification so far.
     *
     * @param polls number of polls from the last one to the next one
     * @param next  number of the poll that may acknowledge it again
     */
    private record Attempts(int polls, long next) {}

    NotificationAcknowledger(PortalClient client) {
        this.client = client;
    }

    /** Counts the polls. */
    void startPoll() {
        poll.incrementAndGet();
    }

    /** Returns whether a notification that the portal still lists as unread may be acknowledged again. */
    boolean isDue(String id) {
        Attempts before = attempts.get(id);
        return before == null || before.next() <= poll.get();
    }

    /** Forgets all notifications but the given ones. */
    void retain(Set<String> ids) {
        attempts.keySet().retainAll(ids);
    }

    /**
     * Acknowledges a notification whose state says that it was processed. If that fails, the state stays, so that the
     * notification is not processed again.
     *
     * @return false if the portal is unavailable, so that acknowledging others would fail too
     */
    boolean acknowledge(String id) {
        String target = ACK.path().replace("{id}", PercentEncoding.encode(id));
        try {
            client.call(new PortalRequest(ACK, target, null, List.of()));
            countAttempt(id);
            return true;
        } catch (PortalUnreachableException | PortalRateLimitException e) {
            LOG.warn("Failed to acknowledge processed notification {}; the next poll retries. {}", id, e.getMessage());
            return false;
        } catch (PortalOperationException e) {
            int polls = countAttempt(id);
            LOG.warn(
                    "Failed to acknowledge processed notification {}. Retrying in {} poll{}. {}",
                    id,
                    polls,
                    polls == 1 ? "" : "s",
                    e.getMessage());
            return !(e instanceof PortalOutcomeUnknownException);
        }
    }

    /** Returns the number of polls until the next acknowledgement. */
    private int countAttempt(String id) {
        return attempts.compute(id, (key, before) -> {
                    int polls = before == null ? 1 : Math.min(MAX_POLLS, 2 * before.polls());
                    return new Attempts(polls, poll.get() + polls);
                })
                .polls();
    }
}
