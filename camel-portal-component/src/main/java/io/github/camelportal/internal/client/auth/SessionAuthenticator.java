package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.camelportal.internal.client.policy.CallContext;

/**
 * Logs in on first need, and gets another token shortly before the end of one and when the portal refuses it. However many
 * threads need one at a time, one of them asks for it and the others wait: they share its token, or its failure.
 */
public final class SessionAuthenticator implements Authenticator {

    private final SessionClient sessionClient;
    private final Clock clock;

    private Session session;
    private CompletableFuture<Session> inFlight;

    public SessionAuthenticator(SessionClient sessionClient, Clock clock) {
        this.sessionClient = sessionClient;
        this.clock = clock;
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        Session current = current();
        if (current == null || current.needsRefresh(clock.instant())) {
            current = renewed(current, call);
        }
        return current.authorization();
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        Session current = current();
        if (current != null && current.authorization().equals(refused)) {
            renewed(current, call);
        }
        return true;
    }

    /** The session after the stale one, which this thread or another one gets. */
    private Session renewed(Session stale, CallContext call) {
        CompletableFuture<Session> flight;
        boolean first;
        synchronized (this) {
            if (session != stale) {
                return session;
            }
            first = inFlight == null;
            if (first) {
                inFlight = new CompletableFuture<>();
            }
            flight = inFlight;
        }
        if (first) {
            refreshSession(flight, stale, call);
        }
        return result(flight, call);
    }

    private void refreshSession(CompletableFuture<Session> flight, Session stale, CallContext call) {
        Session fresh = null;
        Throwable failure = null;
        try {
            fresh = sessionClient.next(stale, clock, call);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        synchronized (this) {
            if (failure == null) {
                session = fresh;
            }
            inFlight = null;
        }
        if (failure == null) {
            flight.complete(fresh);
        } else {
            flight.completeExceptionally(failure);
        }
    }

    private Session result(CompletableFuture<Session> flight, CallContext call) {
        try {
            return flight.get(call.deadline().remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw sessionClient.deadlineExceeded(call.deadline());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw sessionClient.deadlineExceeded(call.deadline());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Session current() {
        return session;
    }

    @Override
    public Instant obtainedAt() {
        Session current = current();
        return current == null ? null : current.obtainedAt();
    }

    /** Logs out, since this obtained the token. */
    @Override
    public void close(CallContext call) {
        Session last;
        synchronized (this) {
            last = session;
            session = null;
        }
        if (last != null) {
            sessionClient.logout(last, call);
        }
    }
}
