package io.github.camelportal.exception;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The portal rejected the request because there were too many. It did not process it. */
public final class PortalRateLimitException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public PortalRateLimitException(ErrorDetails details) {
        super(details);
        this.retryAfter = details.retryAfter();
    }

    /** Returns the time to wait before the next request, or empty if the portal did not send one. */
    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
