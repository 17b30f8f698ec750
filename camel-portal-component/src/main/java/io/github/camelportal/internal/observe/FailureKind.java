package io.github.camelportal.internal.observe;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.PortalUnreadableResponseException;

/** The kinds of results of requests. There are few, so that statistics and metrics stay few whatever portals send. */
final class FailureKind {

    /** The kind of a request without a failure. */
    static final String SUCCESS = "success";

    private FailureKind() {}

    /** Returns the kind of a failure, or {@link #SUCCESS} for null. */
    static String of(Throwable failure) {
        if (failure == null) {
            return SUCCESS;
        }
        if (failure instanceof PortalAuthenticationException) {
            return "authentication";
        }
        if (failure instanceof PortalRateLimitException) {
            return "rate-limit";
        }
        if (failure instanceof PortalUnreachableException) {
            return "unreachable";
        }
        if (failure instanceof PortalUnreadableResponseException) {
            return "unreadable";
        }
        if (failure instanceof PortalOutcomeUnknownException) {
            return "outcome-unknown";
        }
        return failure instanceof PortalOperationException ? "refused" : "other";
    }
}
