package io.github.camelportal.internal.reference;

import org.jspecify.annotations.Nullable;

import io.github.camelportal.api.Operation;
import io.github.camelportal.exception.ErrorDetails;
import io.github.camelportal.exception.PortalOutcomeUnknownException;
import io.github.camelportal.internal.spending.SpendingConstants;

/** Creates the failures of exchanges whose reference is in use, or whose result is unclear. */
final class ReferenceFailures {

    private ReferenceFailures() {}

    /** Returns the failure of an exchange whose reference another one uses all the time. */
    static PortalOutcomeUnknownException busy(Operation operation, Reference reference) {
        return failure(
                operation,
                "another exchange or node is sending a request with the same reference, so nothing was sent again",
                "Send the message again later. The portal marks the result with " + reference.marker() + ".",
                null);
    }

    /** Returns the failure of an exchange whose route stops before an earlier attempt can no longer take effect. */
    static PortalOutcomeUnknownException stopped(Operation operation, Reference reference) {
        return failure(
                operation,
                "the route stopped while an earlier attempt with this reference could still take effect",
                "Send the message again, which looks for " + reference.marker() + " first.",
                null);
    }

    /** Returns the failure of an exchange that cannot find out what an earlier attempt has done. */
    static PortalOutcomeUnknownException unclear(Operation operation, Reference reference, RuntimeException cause) {
        return failure(
                operation,
                "an earlier attempt with this reference may have been carried out, which cannot be looked up: "
                        + cause.getMessage(),
                "Nothing was sent again. Send the message again when the portal answers, or search it for "
                        + reference.marker() + ".",
                cause);
    }

    /** Returns the failure of an exchange that would repeat what costs money, and has no evidence that nothing was done. */
    static PortalOutcomeUnknownException notFound(Operation operation, Reference reference) {
        return failure(
                operation,
                "an earlier attempt with this reference may have been carried out, although the lists of the portal do not"
                        + " show its result (" + reference.marker() + ")",
                "Nothing was sent again, because it costs money. If the portal surely has no such order, set the exchange"
                        + " property " + SpendingConstants.OUTCOME_CHECKED + " to true and send the message again.",
                null);
    }

    private static PortalOutcomeUnknownException failure(
            Operation operation, String problem, String hint, @Nullable Throwable cause) {
        return new PortalOutcomeUnknownException(ErrorDetails.builder(operation.id())
                .problem(problem)
                .hint(hint)
                .cause(cause)
                .build());
    }
}
