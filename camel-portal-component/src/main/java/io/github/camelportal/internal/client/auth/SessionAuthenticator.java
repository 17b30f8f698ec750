package io.github.camelportal.internal.client.auth;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.github.camelportal.internal.client.policy.CallContext;

/**
 * An authenticator that logs in when a token is first needed. It requests another token shortly before one expires, and when the
 * portal refuses one. A refresh is single-flight: one thread sends the request, and the others wait for its token or its failure.
 */
final class SessionAuthenticator implements Authenticator {

    private final SessionClient sessionClient;
    private final Clock clock;

    private Session session;
    private CompletableFuture<Session> inFlight;

    SessionAuthenticator(SessionClient sessionClient, Clock clock) {
        this.sessionClient = sessionClient;
        this.clock = clock;
    }

    @Override
    public AuthorizationHeader authorization(CallContext call) {
        Session current = current();
        if (current == null || current.needsRefresh(clock.instant())) {
            current = successor(current, call);
        }
        return current.authorization();
    }

    @Override
    public boolean refresh(AuthorizationHeader refused, CallContext call) {
        Session current = current();
        if (current != null && current.authorization().equals(refused)) {
            successor(current, call);
        }
        return true;
    }

    /** Returns the session after a stale one, which this thread or another one obtains. */
    @SuppressWarnings("ReferenceEquality") // A later session is another object, whatever its tokens.
    private Session successor(Session stale, CallContext call) {
        CompletableFuture<Session> refresh;
        boolean first;
        synchronized (this) {
            if (session != stale) {
                return session;
            }
            first = inFlight == null;
            if (first) {
                inFlight = new CompletableFuture<>();
            }
            refresh = inFlight;
        }
        if (first) {
            run(refresh, stale, call);
        }
        return await(refresh, call);
    }

    private void run(CompletableFuture<Session> refresh, Session stale, CallContext call) {
        Session fresh = null;
        Throwable failure = null;
        try {
            fresh = sessionClient.successor(stale, clock, call);
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
            refresh.complete(fresh);
        } else {
            refresh.completeExceptionally(failure);
        }
    }

    private Session await(CompletableFuture<Session> refresh, CallContext call) {
        try {
            return refresh.get(call.deadline().remaining().toNanos(), TimeUnit.NANOSECONDS);
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
