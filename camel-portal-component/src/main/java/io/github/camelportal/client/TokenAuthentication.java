package io.github.camelportal.client;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Logs in on first need, and gets another token shortly before the end of one and when the portal refuses it. However many
 * threads need one at a time, one of them asks for it and the others wait: they share its token, or its failure.
 */
final class TokenAuthentication implements Authentication {

    private final SessionCalls calls;
    private final Clock clock;

    private Session session;
    private CompletableFuture<Session> underWay;

    TokenAuthentication(SessionCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    public Credential credential() {
        Session current = current();
        if (current == null || current.isDue(clock.instant())) {
            current = renewed(current);
        }
        return current.credential();
    }

    @Override
    public boolean renew(Credential refused) {
        Session current = current();
        if (current != null && current.credential().equals(refused)) {
            renewed(current);
        }
        return true;
    }

    /** The session after the stale one, which this thread or another one gets. */
    private Session renewed(Session stale) {
        CompletableFuture<Session> flight;
        boolean first;
        synchronized (this) {
            if (session != stale) {
                return session;
            }
            first = underWay == null;
            if (first) {
                underWay = new CompletableFuture<>();
            }
            flight = underWay;
        }
        if (first) {
            fly(flight, stale);
        }
        return result(flight);
    }

    private void fly(CompletableFuture<Session> flight, Session stale) {
        Session fresh = null;
        Throwable failure = null;
        try {
            fresh = calls.next(stale, clock);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        synchronized (this) {
            if (failure == null) {
                session = fresh;
            }
            underWay = null;
        }
        if (failure == null) {
            flight.complete(fresh);
        } else {
            flight.completeExceptionally(failure);
        }
    }

    private static Session result(CompletableFuture<Session> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private synchronized Session current() {
        return session;
    }

    /** Logs out, since this obtained the token. */
    @Override
    public void close() {
        Session last;
        synchronized (this) {
            last = session;
            session = null;
        }
        if (last != null) {
            calls.logout(last);
        }
    }
}
