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
 * A health check of an account: whether the portal can be reached and accepts the credentials. It sends a request once a minute at
 * most, and reports the previous result in between. It is a readiness check, because a restart would not help a portal that is
 * down.
 */
final class PortalHealthCheck extends AbstractHealthCheck {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int FORBIDDEN = 403;

    private final HealthProbe probe;
    private final String baseUrl;
    private ProbeResult last;

    /** The result of a probe, which succeeded if it has no failure. */
    private record ProbeResult(Instant time, long start, RuntimeException failure) {

        boolean isFresh() {
            return System.nanoTime() - start < INTERVAL.toNanos();
        }

        /** The credentials are valid, although the contact has no access to the details of the account. */
        boolean isUp() {
            return failure == null
                    || (failure instanceof PortalOperationException refusal
                            && refusal.getHttpResponseCode() == FORBIDDEN
                            && !refusal.getErrors().isEmpty()
                            && FailureKind.of(refusal).equals("refused"));
        }
    }

    /**
     * Creates the check of one account, without a request.
     *
     * @param id      id of the check
     * @param probe   probe that sends the requests
     * @param baseUrl base URL for the details, without user info
     */
    PortalHealthCheck(String id, HealthProbe probe, String baseUrl) {
        super("camel", id);
        this.probe = probe;
        this.baseUrl = baseUrl;
    }

    @Override
    public boolean isLiveness() {
        return false;
    }

    /** Called by one thread at a time, so that concurrent checks share one request. */
    @Override
    protected void doCall(HealthCheckResultBuilder builder, Map<String, Object> options) {
        builder.detail("portal.baseUrl", baseUrl);
        Optional<String> skipReason = Optional.empty();
        if (last == null || !last.isFresh()) {
            skipReason = probe.skipReason();
            if (skipReason.isEmpty()) {
                last = probe();
            }
        }
        skipReason.ifPresent(why -> builder.detail("portal.notAsked", why));
        if (last == null) {
            builder.message(skipReason.orElse("No request was sent yet."));
            builder.unknown();
        } else {
            report(builder);
        }
    }

    private ProbeResult probe() {
        long start = System.nanoTime();
        try {
            probe.probe();
            return new ProbeResult(Instant.now(), start, null);
        } catch (RuntimeException e) {
            // Other exceptions come from a bean with the credentials.
            return new ProbeResult(Instant.now(), start, e);
        }
    }

    private void report(HealthCheckResultBuilder builder) {
        builder.detail("portal.time", last.time().toString());
        if (last.failure() == null) {
            builder.detail("portal.status", FailureKind.SUCCESS);
        } else {
            builder.detail("portal.error", last.failure().getClass().getSimpleName());
            builder.message("The request could not be sent: "
                    + last.failure().getClass().getName() + ".");
        }
        if (last.failure() instanceof PortalOperationException failure) {
            builder.detail("portal.status", FailureKind.of(failure));
            if (failure.getHttpResponseCode() > 0) {
                builder.detail(HTTP_RESPONSE_CODE, failure.getHttpResponseCode());
            }
            builder.message(failure.getMessage());
            builder.error(failure);
        }
        builder.state(last.isUp() ? State.UP : State.DOWN);
    }
}
