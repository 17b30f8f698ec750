package io.github.camelportal.internal.observe;

import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;

/** A few words for how requests end, so that statistics and metrics stay few whatever portals write. */
final class FailureKind {

    /** What the portal did as it was asked. */
    static final String SUCCESS = "success";

    private FailureKind() {}

    /** The word for a failure; {@link #SUCCESS} for null. */
    static String of(PortalOperationException failure) {
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
        return failure instanceof PortalOutcomeUnknownException ? "outcome-unknown" : "refused";
    }
}
