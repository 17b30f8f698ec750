package io.github.camelportal.internal.spending;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalAuthenticationException;
import io.github.camelportal.exception.PortalOperationException;
import io.github.camelportal.exception.PortalRateLimitException;
import io.github.camelportal.exception.PortalUnreachableException;
import io.github.camelportal.exception.PortalUnreadableResponseException;

/** The failure of a request that asks for a price. */
final class PriceLookupFailure {

    private PriceLookupFailure() {}

    /**
     * Returns a failure of the same type that names the operation whose price was asked for, so that nobody takes it for the
     * operation itself.
     *
     * @param operation operation that was not sent
     * @param failure   failure of the request for its price
     */
    static PortalOperationException of(Operation operation, PortalOperationException failure) {
        ErrorDetails.Builder details = ErrorDetails.builder(
                        operation.id(), failure.getHttpResponseCode(), failure.getHttpResponseStatus())
                .problem("its price could not be looked up, so it was not sent")
                .errors(failure.getErrors())
                .hint(failure.getMessage())
                .retryability(failure.retryability())
                .cause(failure);
        if (failure instanceof PortalRateLimitException limited) {
            return new PortalRateLimitException(
                    details.retryAfter(limited.getRetryAfter().orElse(null)).build());
        }
        if (failure instanceof PortalAuthenticationException) {
            return new PortalAuthenticationException(details.build());
        }
        if (failure instanceof PortalUnreachableException) {
            return new PortalUnreachableException(details.build());
        }
        return failure instanceof PortalUnreadableResponseException
                ? new PortalUnreadableResponseException(details.build())
                : new PortalOperationException(
                        details.excerpt(failure.getExcerpt()).build());
    }
}
