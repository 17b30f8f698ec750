package io.github.camelportal.internal.observe;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.apache.camel.health.HealthCheckResultBuilder;
import org.apache.camel.impl.health.AbstractHealthCheck;

import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.internal.client.HealthProbe;

/**
 * Tells whether a portal can be reached and accepts the credentials of an account. The portal is asked once a minute at most,
 * however often this is called; in between, it tells what came out the last time. It is about readiness: a restart would not
 * help a portal that is down.
 */
public final class PortalHealthCheck extends AbstractHealthCheck {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int FORBIDDEN = 403;

    private final HealthProbe probe;
    private final String baseUrl;
    private Outcome last;

    /** What came out of asking the portal; without a failure, it is well. */
    private record Outcome(Instant time, long begin, RuntimeException failure) {

        boolean isFresh() {
            return System.nanoTime() - begin < INTERVAL.toNanos();
        }

        /** A contact that may not see the details of the account was recognised all the same. */
        boolean isUp() {
            return failure == null
                    || failure instanceof PortalOperationException told
                            && told.getHttpResponseCode() == FORBIDDEN
                            && !told.getErrors().isEmpty()
                            && FailureKind.of(told).equals("refused");
        }
    }

    /**
     * For one account; asks nothing yet.
     *
     * @param id      what tells the check apart from others
     * @param probe   asks the portal
     * @param baseUrl which one, without user info
     */
    public PortalHealthCheck(String id, HealthProbe probe, String baseUrl) {
        super("camel", id);
        this.probe = probe;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    /** Camel calls this from one thread at a time, so that several that ask at once share one request. */
    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail("portal.baseUrl", baseUrl);
        Optional<String> hindrance = Optional.empty();
        if (last == null || !last.isFresh()) {
            hindrance = probe.skipReason();
            if (hindrance.isEmpty()) {
                last = ask();
            }
        }
        hindrance.ifPresent(why -> builder.detail("portal.notAsked", why));
        if (last == null) {
            builder.message(hindrance.orElse("The portal was not asked yet."));
            builder.unknown();
        } else {
            tell(builder);
        }
    }

    private Outcome ask() {
        long begin = System.nanoTime();
        try {
            probe.probe();
            return new Outcome(Instant.now(), begin, null);
        } catch (RuntimeException e) {
            // Those of others come from a bean that is asked for credentials.
            return new Outcome(Instant.now(), begin, e);
        }
    }

    private void tell(HealthCheckResultBuilder builder) {
        builder.detail("portal.time", last.time().toString());
        if (last.failure() == null) {
            builder.detail("portal.status", FailureKind.SUCCESS);
        } else {
            builder.detail("portal.error", last.failure().getClass().getSimpleName());
            builder.message("The portal could not be asked: "
                    + last.failure().getClass().getName() + " before the request was sent.");
        }
        if (last.failure() instanceof PortalOperationException told) {
            builder.detail("portal.status", FailureKind.of(told));
            if (told.getHttpResponseCode() > 0) {
                builder.detail(HTTP_RESPONSE_CODE, told.getHttpResponseCode());
            }
            builder.message(told.getMessage());
            builder.error(told);
        }
        builder.state(last.isUp() ? State.UP : State.DOWN);
    }
}
