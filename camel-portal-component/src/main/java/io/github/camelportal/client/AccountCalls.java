package io.github.camelportal.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The requests of one account: all threads and endpoints share its session, its limit of requests, and what is known of the
 * portal. A request that the portal refuses for its token is made once more with a new one: it was not carried out the first
 * time.
 */
public final class AccountCalls implements AutoCloseable {

    private static final ReplyReader<PortalResult> TYPED = new TypedReplies();
    private static final ReplyReader<PortalResult> JSON = new JsonReplies();

    /** A portal that wants to be left alone for longer is asked again after this: it may have made a mistake. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final PortalAccount account;
    private final Transport transport;
    private final RequestRate rate;
    private final CallListener listener;
    private final Authentication authentication;
    private volatile Instant pausedUntil = Instant.MIN;

    /**
     * Connects nowhere yet.
     *
     * @param account   which portal, and as whom
     * @param transport brings requests there
     * @param rate      spreads them, or null
     * @param listener  is told of them
     */
    AccountCalls(PortalAccount account, Transport transport, RequestRate rate, CallListener listener) {
        this.account = account;
        this.transport = transport;
        this.rate = rate;
        this.listener = listener;
        this.authentication = switch (account.method()) {
            case BASIC -> new BasicAuthentication(account);
            case BEARER -> FixedAuthentication.bearer(account.accessToken());
            case TOKEN -> new TokenAuthentication(new SessionCalls(account, this::sendForSession), Clock.systemUTC());
        };
    }

    private Object sendForSession(PortalRequest request, Credential credential, CallContext call) {
        return call.retries()
                .run(
                        request.operation(),
                        call.deadline(),
                        () -> exchange(request, credential, TYPED, call.forSession()))
                .body();
    }

    <T> T call(PortalRequest request, ReplyReader<T> reader, CallContext call) {
        if (!request.operation().authenticated()) {
            return exchange(request, null, reader, call);
        }
        Credential credential = authentication.credential(call);
        try {
            return exchange(request, credential, reader, call);
        } catch (PortalAuthenticationException e) {
            if (!authentication.renew(credential, call)) {
                throw e;
            }
        }
        return exchange(request, authentication.credential(call), reader, call);
    }

    /**
     * Makes a call to see whether the portal accepts the credentials. A token that is refused as soon as it was given is not
     * replaced by another: so that this logs in once at most, whatever the portal answers.
     */
    void check(PortalRequest request, CallContext call) {
        Instant before = authentication.since();
        Credential credential = authentication.credential(call);
        boolean fresh = !Objects.equals(before, authentication.since());
        try {
            exchange(request, credential, JSON, call);
            return;
        } catch (PortalAuthenticationException e) {
            if (fresh || !authentication.renew(credential, call)) {
                throw e;
            }
        }
        exchange(request, authentication.credential(call), JSON, call);
    }

    private <T> T exchange(PortalRequest request, Credential credential, ReplyReader<T> reader, CallContext call) {
        FailureDecoder failures = new FailureDecoder(request.operation(), secrets(request, credential));
        awaitTurn(request, failures, call);
        long begin = System.nanoTime();
        PortalOperationException failure = null;
        try {
            return transport.send(request, credential, reader, failures, call);
        } catch (PortalRateLimitException e) {
            failure = e;
            e.getRetryAfter().ifPresent(this::pause);
            throw e;
        } catch (PortalOperationException e) {
            failure = e;
            throw e;
        } finally {
            listener.ended(request.operation(), Duration.ofNanos(System.nanoTime() - begin), failure);
        }
    }

    private void pause(Duration wanted) {
        Duration wait = wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
        pausedUntil = Instant.now().plus(wait);
    }

    private void awaitTurn(PortalRequest request, FailureDecoder failures, CallContext call) {
        if (rate == null) {
            return;
        }
        Duration wait = rate.reserve(call.deadline());
        if (wait == null) {
            throw failures.notSent(
                    "more requests wait than requestsPerSecond=" + rate.perSecond()
                            + " lets through before the requestDeadline",
                    "Make fewer requests, or raise one of the two.");
        }
        if (!wait.isZero()) {
            listener.waits(request.operation(), CallListener.Wait.RATE, wait);
            if (!call.pause().passes(wait)) {
                throw failures.notSent("the route stops, and requestsPerSecond made it wait", "It can be sent again.");
            }
        }
    }

    private Secrets secrets(PortalRequest request, Credential credential) {
        Secrets secrets = account.secrets().and(request.secrets());
        return credential == null ? secrets : secrets.and(credential.secrets());
    }

    /** How long a request would have to wait for its turn now. */
    Duration turnIn() {
        return rate == null ? Duration.ZERO : rate.turnIn();
    }

    /** Until when the portal wants to be left alone; in the past where it does not. */
    public Instant pausedUntil() {
        return pausedUntil;
    }

    /** When the token that is in use was obtained; null where there is none. */
    public Instant tokenSince() {
        return authentication.since();
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
        return rate == null ? 0 : rate.perSecond();
    }

    /** Logs out where this logged in. The HTTP client stays open. */
    @Override
    public void close() {
        Pause pause = new Pause();
        CallSettings once = new CallSettings(
                CallSettings.USUAL.deadline().dividedBy(6),
                0,
                Duration.ZERO,
                Duration.ZERO,
                CallSettings.USUAL.maxResponseSize());
        authentication.close(new CallContext(
                Deadline.in(once.deadline()), new Retries(once, pause, listener), pause, once.maxResponseSize(), true));
    }

    @Override
    public String toString() {
        return "AccountCalls[" + account + "]";
    }
}
