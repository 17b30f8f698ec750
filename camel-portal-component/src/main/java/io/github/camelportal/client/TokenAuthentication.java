package io.github.camelportal.client;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    public Credential credential(CallContext call) {
        Session current = current();
        if (current == null || current.isDue(clock.instant())) {
            current = renewed(current, call);
        }
        return current.credential();
    }

    @Override
    public boolean renew(Credential refused, CallContext call) {
        Session current = current();
        if (current != null && current.credential().equals(refused)) {
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
            first = underWay == null;
            if (first) {
                underWay = new CompletableFuture<>();
            }
            flight = underWay;
        }
        if (first) {
            fly(flight, stale, call);
        }
        return result(flight, call);
    }

    private void fly(CompletableFuture<Session> flight, Session stale, CallContext call) {
        Session fresh = null;
        Throwable failure = null;
        try {
            fresh = calls.next(stale, clock, call);
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

    private Session result(CompletableFuture<Session> flight, CallContext call) {
        try {
            return flight.get(call.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw calls.tooLate(call.deadline());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw calls.tooLate(call.deadline());
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
    public Instant since() {
        Session current = current();
        return current == null ? null : current.obtained();
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
            calls.logout(last, call);
        }
    }
}
