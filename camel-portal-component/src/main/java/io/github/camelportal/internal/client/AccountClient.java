package io.github.camelportal.internal.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

import org.apache.hc.client5.http.classic.HttpClient;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.internal.client.auth.Authenticator;
import io.github.camelportal.internal.client.auth.AuthorizationHeader;
import io.github.camelportal.internal.client.auth.PortalAccount;
import io.github.camelportal.internal.client.decode.ErrorDecoder;
import io.github.camelportal.internal.client.decode.RecordResponseReader;
import io.github.camelportal.internal.client.decode.ResponseReader;
import io.github.camelportal.internal.client.message.PortalRequest;
import io.github.camelportal.internal.client.message.Redactor;
import io.github.camelportal.internal.client.policy.BackOff;
import io.github.camelportal.internal.client.policy.CallContext;
import io.github.camelportal.internal.client.policy.CallListener;
import io.github.camelportal.internal.client.policy.CallOptions;
import io.github.camelportal.internal.client.policy.CancellableSleeper;
import io.github.camelportal.internal.client.policy.RateLimiter;
import io.github.camelportal.internal.client.policy.Sleeper;

/**
 * Sends the requests of one account. All endpoints and threads share its session, its rate limit and its backoff. A request
 * whose token the portal refuses is sent once more with another one, because the portal did not process it.
 */
public final class AccountClient implements AutoCloseable {

    private static final CallOptions LOGOUT_OPTIONS =
            CallOptions.withoutRetries(CallOptions.DEFAULTS.deadline().dividedBy(6));

    private final PortalAccount account;
    private final HttpTransport transport;
    private final RateLimiter rateLimiter;
    private final CallListener listener;
    private final Authenticator authenticator;
    private final BackOff backOff = new BackOff();
    private final CredentialGuard credentialGuard;

    private AccountClient(
            PortalAccount account, HttpTransport transport, RateLimiter rateLimiter, CallListener listener) {
        this.account = account;
        this.transport = transport;
        this.rateLimiter = rateLimiter;
        this.listener = listener;
        this.credentialGuard = new CredentialGuard(account);
        this.authenticator = Authenticator.of(account, this::sendForSession);
    }

    /**
     * Opens the client of an account, without a connection.
     *
     * @param http              source of the HTTP client, which must follow no redirects and retry nothing by itself
     * @param timer             timer that cancels requests at their deadlines
     * @param requestsPerSecond maximum number of requests per second, or 0 for no limit
     * @param listener          observer of the requests
     */
    public static AccountClient open(
            PortalAccount account,
            Supplier<HttpClient> http,
            ScheduledExecutorService timer,
            double requestsPerSecond,
            CallListener listener) {
        return new AccountClient(
                account,
                new HttpTransport(account.baseUrl(), http, timer),
                requestsPerSecond > 0 ? new RateLimiter(requestsPerSecond) : null,
                listener);
    }

    /** Starts a call, which may consist of several requests. */
    CallContext startCall(CallOptions options, Sleeper sleeper) {
        return CallContext.start(options, sleeper, listener);
    }

    /**
     * Sends a request, with another token if the portal refuses the first one. Sends nothing while credentials wait
     * that were refused several times.
     *
     * @throws PortalOperationException if the portal does not do what it is asked, or the outcome is unknown
     */
    <T> T send(PortalRequest request, ResponseReader<T> reader, CallContext call) {
        Operation operation = request.operation();
        if (!operation.authenticated()) {
            return exchange(request, null, reader, call);
        }
        credentialGuard.throwIfRefusedOften(operation);
        boolean probes = credentialGuard.beginProbe(operation, call.deadline());
        try {
            T result = sendAuthenticated(request, reader, call);
            credentialGuard.accepted();
            return result;
        } catch (PortalAuthenticationException e) {
            credentialGuard.refused(e);
            throw e;
        } finally {
            if (probes) {
                credentialGuard.endProbe();
            }
        }
    }

    private <T> T sendAuthenticated(PortalRequest request, ResponseReader<T> reader, CallContext call) {
        Instant before = authenticator.obtainedAt();
        AuthorizationHeader authorization = authenticator.authorization(call);
        boolean loggedIn = !Objects.equals(before, authenticator.obtainedAt());
        try {
            return exchange(request, authorization, reader, call);
        } catch (PortalAuthenticationException e) {
            if ((call.singleLogin() && loggedIn) || !authenticator.refresh(authorization, call)) {
                throw e;
            }
        }
        return exchange(request, authenticator.authorization(call), reader, call);
    }

    private Object sendForSession(PortalRequest request, AuthorizationHeader authorization, CallContext call) {
        CallContext session = call.forSession();
        return call.retryPolicy()
                .run(
                        request.operation(),
                        call.deadline(),
                        () -> exchange(request, authorization, RecordResponseReader.INSTANCE, session))
                .body();
    }

    private <T> T exchange(
            PortalRequest request, AuthorizationHeader authorization, ResponseReader<T> reader, CallContext call) {
        ErrorDecoder errors =
                new ErrorDecoder(request.operation(), redactor(request, authorization), call.acceptUnconfirmed());
        awaitPermit(request, errors, call);
        long start = System.nanoTime();
        Throwable failure = null;
        try {
            return transport.send(request, authorization, reader, errors, call);
        } catch (PortalRateLimitException e) {
            failure = e;
            e.getRetryAfter().ifPresent(backOff::start);
            throw e;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        } finally {
            report(request.operation(), call, Duration.ofNanos(System.nanoTime() - start), failure);
        }
    }

    /** Reports the end of a request to the listener. The acknowledgement of a feed is no poll, because it writes. */
    private void report(Operation operation, CallContext call, Duration took, Throwable failure) {
        if (call.polling() && operation.isSafe()) {
            listener.onPolled(operation, took, failure);
        } else {
            listener.onCompleted(operation, took, failure);
        }
    }

    private void awaitPermit(PortalRequest request, ErrorDecoder errors, CallContext call) {
        if (rateLimiter == null) {
            return;
        }
        Duration wait = rateLimiter.reserve(call.deadline());
        if (wait == null) {
            throw errors.notSent(
                    "requestsPerSecond=" + rateLimiter.perSecond() + " allows no request before the requestDeadline",
                    "Send fewer requests, or raise one of the two.");
        }
        if (!wait.isZero()) {
            listener.onWait(request.operation(), CallListener.Wait.RATE, wait);
            if (!call.sleeper().sleep(wait)) {
                throw errors.notSent(
                        "the route stopped while the request waited for requestsPerSecond", "It can be sent again.");
            }
        }
    }

    private Redactor redactor(PortalRequest request, AuthorizationHeader authorization) {
        Redactor redactor = account.redactor().with(request.secrets());
        return authorization == null ? redactor : redactor.with(authorization.secrets());
    }

    /** Returns the time that a request would wait for the rate limit now. */
    Duration nextPermitIn() {
        return rateLimiter == null ? Duration.ZERO : rateLimiter.nextPermitIn();
    }

    /** Returns the backoff that the portal asked for. */
    public BackOff backOff() {
        return backOff;
    }

    /**
     * Fails if refused credentials wait.
     *
     * @throws PortalAuthenticationException if the portal has refused the credentials, and they have not changed since
     */
    void throwIfCredentialsRefused(Operation operation) {
        credentialGuard.throwIfRefused(operation);
    }

    /** Returns the time until which no feed polls because of refused credentials, or empty if they may. */
    Optional<Instant> credentialsRefusedUntil() {
        return credentialGuard.refusedUntil();
    }

    /** Returns the time at which the current token was requested, or null if there is none. */
    public Instant tokenObtainedAt() {
        return authenticator.obtainedAt();
    }

    public PortalAccount account() {
        return account;
    }

    /** Returns the maximum number of requests per second, or 0 for no limit. */
    public double requestsPerSecond() {
        return rateLimiter == null ? 0 : rateLimiter.perSecond();
    }

    /** Logs out if this logged in. The HTTP client stays open. */
    @Override
    public void close() {
        authenticator.close(startCall(LOGOUT_OPTIONS, new CancellableSleeper()));
    }

    @Override
    public String toString() {
        return "AccountClient[" + account + "]";
    }
}
