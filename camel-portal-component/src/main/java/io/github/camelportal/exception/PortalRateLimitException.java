package io.github.camelportal.exception;

import java.time.Duration;
import java.util.Optional;

/** The portal discarded the request because there were too many. It was not carried out. */
public final class PortalRateLimitException extends PortalOperationException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    public PortalRateLimitException(ErrorDetails details) {
        super(details);
        this.retryAfter = details.retryAfter();
    }

    /** How long to wait before the next request, where the portal said so. */
    public Optional<Duration> getRetryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
