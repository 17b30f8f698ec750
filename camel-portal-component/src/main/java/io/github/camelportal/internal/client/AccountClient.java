package io.github.camelportal.internal.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.internal.client.auth.Authenticator;
import io.github.camelportal.internal.client.auth.AuthorizationHeader;
import io.github.camelportal.internal.client.auth.BasicAuthenticator;
import io.github.camelportal.internal.client.auth.BearerAuthenticator;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.auth.SessionAuthenticator;
import io.github.camelportal.internal.client.auth.SessionClient;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.decode.JsonResponseReader;
import io.github.camelportal.internal.client.decode.PortalResponse;
import io.github.camelportal.internal.client.decode.RecordResponseReader;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.CallListener;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.Deadline;
import io.github.camelportal.internal.client.policy.RateLimiter;
import io.github.camelportal.internal.client.policy.RetryPolicy;
import io.github.camelportal.internal.client.policy.Sleeper;

/**
 * The requests of one account: all threads and endpoints share its session, its limit of requests, and what is known of the
 * portal. A request that the portal refuses for its token is made once more with a new one: it was not carried out the first
 * time.
 */
public final class AccountClient implements AutoCloseable {

    private static final ResponseReader<PortalResponse> TYPED = new RecordResponseReader();
    private static final ResponseReader<PortalResponse> JSON = new JsonResponseReader();

    /** A portal that wants to be left alone for longer is asked again after this: it may have made a mistake. */
    private static final Duration MAX_BACK_OFF = Duration.ofHours(1);

    private final PortalAccount account;
    private final HttpTransport transport;
    private final RateLimiter rateLimiter;
    private final CallListener listener;
    private final Authenticator authenticator;
    private volatile Instant backOffUntil = Instant.MIN;

    /**
     * Connects nowhere yet.
     *
     * @param account   which portal, and as whom
     * @param transport brings requests there
     * @param rateLimiter      spreads them, or null
     * @param listener  is told of them
     */
    AccountClient(PortalAccount account, HttpTransport transport, RateLimiter rateLimiter, CallListener listener) {
        this.account = account;
        this.transport = transport;
        this.rateLimiter = rateLimiter;
        this.listener = listener;
        this.authenticator = switch (account.method()) {
            case BASIC -> new BasicAuthenticator(account);
            case BEARER -> BearerAuthenticator.bearer(account.accessToken());
            case TOKEN -> new SessionAuthenticator(new SessionClient(account, this::sendForSession), Clock.systemUTC());
        };
    }

    private Object sendForSession(PortalRequest request, AuthorizationHeader authorization, CallContext call) {
        return call.retryPolicy()
                .run(
                        request.operation(),
                        call.deadline(),
                        () -> exchange(request, authorization, TYPED, call.forSession()))
                .body();
    }

    <T> T call(PortalRequest request, ResponseReader<T> reader, CallContext call) {
        if (!request.operation().authenticated()) {
            return exchange(request, null, reader, call);
        }
        AuthorizationHeader authorization = authenticator.authorization(call);
        try {
            return exchange(request, authorization, reader, call);
        } catch (PortalAuthenticationException e) {
            if (!authenticator.refresh(authorization, call)) {
                throw e;
            }
        }
        return exchange(request, authenticator.authorization(call), reader, call);
    }

    /**
     * Makes a call to see whether the portal accepts the credentials. A token that is refused as soon as it was given is not
     * replaced by another: so that this logs in once at most, whatever the portal answers.
     */
    void check(PortalRequest request, CallContext call) {
        Instant before = authenticator.obtainedAt();
        AuthorizationHeader authorization = authenticator.authorization(call);
        boolean fresh = !Objects.equals(before, authenticator.obtainedAt());
        try {
            exchange(request, authorization, JSON, call);
            return;
        } catch (PortalAuthenticationException e) {
            if (fresh || !authenticator.refresh(authorization, call)) {
                throw e;
            }
        }
        exchange(request, authenticator.authorization(call), JSON, call);
    }

    private <T> T exchange(
            PortalRequest request, AuthorizationHeader authorization, ResponseReader<T> reader, CallContext call) {
        ErrorDecoder errors = new ErrorDecoder(request.operation(), secrets(request, authorization));
        awaitPermit(request, errors, call);
        long begin = System.nanoTime();
        PortalOperationException failure = null;
        try {
            return transport.send(request, authorization, reader, errors, call);
        } catch (PortalRateLimitException e) {
            failure = e;
            e.getRetryAfter().ifPresent(this::backOff);
            throw e;
        } catch (PortalOperationException e) {
            failure = e;
            throw e;
        } finally {
            listener.onCompleted(request.operation(), Duration.ofNanos(System.nanoTime() - begin), failure);
        }
    }

    private void backOff(Duration wanted) {
        Duration wait = wanted.compareTo(MAX_BACK_OFF) > 0 ? MAX_BACK_OFF : wanted;
        backOffUntil = Instant.now().plus(wait);
    }

    private void awaitPermit(PortalRequest request, ErrorDecoder errors, CallContext call) {
        if (rateLimiter == null) {
            return;
        }
        Duration wait = rateLimiter.reserve(call.deadline());
        if (wait == null) {
            throw errors.notSent(
                    "more requests wait than requestsPerSecond=" + rateLimiter.perSecond()
                            + " lets through before the requestDeadline",
                    "Make fewer requests, or raise one of the two.");
        }
        if (!wait.isZero()) {
            listener.onWait(request.operation(), CallListener.Wait.RATE, wait);
            if (!call.sleeper().sleep(wait)) {
                throw errors.notSent("the route stops, and requestsPerSecond made it wait", "It can be sent again.");
            }
        }
    }

    private Redactor secrets(PortalRequest request, AuthorizationHeader authorization) {
        Redactor redactor = account.secrets().with(request.secrets());
        return authorization == null ? redactor : redactor.with(authorization.secrets());
    }

    /** How long a request would have to wait for its turn now. */
    Duration nextPermitIn() {
        return rateLimiter == null ? Duration.ZERO : rateLimiter.nextPermitIn();
    }

    /** Until when the portal wants to be left alone; in the past where it does not. */
    public Instant backOffUntil() {
        return backOffUntil;
    }

    /** When the token that is in use was obtained; null where there is none. */
    public Instant tokenObtainedAt() {
        return authenticator.obtainedAt();
    }

    /** Which portal, and as whom. */
    public PortalAccount account() {
        return account;
    }

    CallListener listener() {
        return listener;
    }

    /** Requests in a second at most; 0 is without limit. */
    public double requestsPerSecond() {
        return rateLimiter == null ? 0 : rateLimiter.perSecond();
    }

    /** Logs out where this logged in. The HTTP client stays open. */
    @Override
    public void close() {
        Sleeper sleeper = new Sleeper();
        CallOptions options = new CallOptions(
                CallOptions.DEFAULTS.deadline().dividedBy(6),
                0,
                Duration.ZERO,
                Duration.ZERO,
                CallOptions.DEFAULTS.maxResponseSize());
        authenticator.close(new CallContext(
                Deadline.in(options.deadline()),
                new RetryPolicy(options, sleeper, listener),
                sleeper,
                options.maxResponseSize(),
                true));
    }

    @Override
    public String toString() {
        return "AccountCalls[" + account + "]";
    }
}
